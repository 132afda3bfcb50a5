import type * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { accessKeys, findAccess } from '../../src/contract/access-table';
import type { GuardedField } from '../../src/contract/access-table';
import type { Endpoint } from '../../src/contract/endpoint';
import { tellPresence } from '../../src/contract/presence';
import { saveReplySettings } from '../../src/contract/reply-settings-changes';
import { listRights, roleSchema } from '../../src/domain/user';
import type { Right, Role } from '../../src/domain/user';
import { createWorkedExample } from '../worlds/worked-example';
import { listEndpoints } from './test-support/list-endpoints';
import { createTestBackend } from './test-support/test-backend';
import type { CallOptions } from './test-support/test-backend';

const endpoints = listEndpoints();
const roles = roleSchema.options;
const userOf: Record<Role, string> = {
  viewer: 'viewer-d',
  agent: 'agent-b',
  editor: 'editor-c',
  admin: 'admin-a',
};

/** Requests that have each guarded field with its value, and are right but for who makes them. */
const guardedRequests: Record<string, [Endpoint, CallOptions]> = {
  'changes.target.kind=mailbox': [saveReplySettings, changeOf('mailbox', 'support')],
  'changes.target.kind=smart-folder': [saveReplySettings, changeOf('smart-folder', 'vip')],
  'place.activity=answering': [
    tellPresence,
    {
      params: { tabId: 'tab' },
      body: { place: { mentionId: 'mention-1', activity: 'answering' } },
    },
  ],
};

describe('the table of rights', () => {
  it('has an entry for each endpoint of the contract, and no other', () => {
    expect(endpoints.map(([key]) => key).sort()).toEqual([...accessKeys].sort());
  });

  it.each(endpoints)('names every field of %s', (_, endpoint) => {
    expect([...findAccess(endpoint).fields].sort()).toEqual(listFields(endpoint).sort());
  });

  it('does not serve an endpoint that it does not have', () => {
    expect(() => findAccess({ method: 'GET', path: '/forgotten' })).toThrow('/forgotten');
  });

  it('has a request here for each guarded field', () => {
    const guarded = endpoints.flatMap(([, endpoint]) => findAccess(endpoint).guarded ?? []);
    expect(guarded.map(nameGuarded).sort()).toEqual(Object.keys(guardedRequests).sort());
  });

  it('is what the documentation shows', async () => {
    await expect(describeTable()).toMatchFileSnapshot('../../docs/rights.md');
  });
});

describe.each(roles)('as %s', (role) => {
  // The stream has no end, and opening it is everyone's.
  it.each(endpoints.filter(([, endpoint]) => !endpoint.isEventStream))(
    'the backend does with %s what the table says, with each of its fields',
    async (_, endpoint) => {
      const { right, fields } = findAccess(endpoint);
      const bodies = endpoint.request ? [{}, ...fields.map((field) => ({ [field]: null }))] : [{}];
      const params = Object.fromEntries(
        Array.from(endpoint.path.matchAll(/:(\w+)/g), ([, name]) => [name, 'nothing']),
      );
      for (const body of bodies) {
        const { request, store } = createTestBackend(createWorkedExample());
        await request(endpoint, { as: 'admin-a' }).catch(() => undefined);
        const before = store().readSequence();
        const options: CallOptions = { params, as: userOf[role], key: 'key', version: 1 };
        const response = await request(endpoint, endpoint.request ? { ...options, body } : options);
        expect(response.status === 403).toBe(!mayDo(role, right));
        if (response.status !== 403) continue;
        expect(await response.json()).toMatchObject({ type: '/problems/forbidden', right });
        expect(store().readSequence()).toBe(before);
      }
    },
  );

  it.each(Object.entries(guardedRequests))('the backend guards %s', async (name, guarded) => {
    const [endpoint, options] = guarded;
    const rule = findAccess(endpoint).guarded?.find((each) => nameGuarded(each) === name);
    const { request, store } = createTestBackend(createWorkedExample());
    const response = await request(endpoint, { ...options, as: userOf[role] });
    if (mayDo(role, rule?.right ?? null)) {
      expect(response.status).toBe(endpoint.status);
      return;
    }
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ right: rule?.right, field: rule?.field });
    expect(await store().readJournal(0)).toEqual([]);
  });
});

function mayDo(role: Role, right: Right | null): boolean {
  return right === null || listRights(role).includes(right);
}

function nameGuarded({ field, value }: GuardedField): string {
  return `${field}=${value}`;
}

function changeOf(kind: string, id: string): CallOptions {
  const replyWith = { mode: 'default' };
  return { body: { changes: [{ target: { kind, id }, version: 1, replyWith }] } };
}

function listFields({ request }: Endpoint): string[] {
  if (request === undefined) return [];
  const { shape } = request as unknown as z.ZodMiniObject;
  return Object.keys(shape);
}

function describeTable(): string {
  const rows = [...accessKeys].sort().map((key) => {
    const [method = '', path = ''] = key.split(' ');
    const { right, fields, guarded = [] } = findAccess({ method, path });
    const notes = guarded.map((each) => `\`${nameGuarded(each)}\` needs \`${each.right}\``);
    return [
      `\`${key}\``,
      right === null ? 'everyone' : `\`${right}\``,
      ...roles.map((role) => (mayDo(role, right) ? 'yes' : '')),
      [fields.map((field) => `\`${field}\``).join(', '), ...notes].filter(Boolean).join('; '),
    ];
  });
  const head = ['Endpoint', 'Right', ...roles, 'Fields'];
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const lines = [
    line(head),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
  ];
  return [
    '# Who may do what',
    '',
    'This page is written from `src/contract/access-table.ts` by `mocks/backend/rights.test.ts`, which also calls the backend as every role.',
    '',
    ...lines,
    '',
  ].join('\n');
}
