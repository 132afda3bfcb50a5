import { describe, expect, test } from 'vitest';
import { createCannedReply, listCannedReplies } from '../../../src/contract/canned-replies';
import type { Endpoint } from '../../../src/contract/endpoint';
import { getMailbox } from '../../../src/contract/mailboxes';
import { getSmartFolder } from '../../../src/contract/smart-folders';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';

/**
 * Every endpoint of the contract that says it is conditional, found in the contract itself, so that one
 * that is added tomorrow is held to the same: without a version it is 428, with a stale one never a
 * success, and what it would have changed stays.
 */
const modules = import.meta.glob<Record<string, unknown>>('../../../src/contract/*.ts', {
  eager: true,
});
const endpoints = Object.entries(modules)
  .filter(([path]) => !path.endsWith('.test.ts'))
  .flatMap(([, module]) => Object.entries(module))
  .filter((entry): entry is [string, Endpoint] => isEndpoint(entry[1]));
const conditional = endpoints.filter(([, { isConditional }]) => isConditional === true);

/** What names an existing thing in the worked example; canned replies are made first. */
const params = { mailboxId: 'support', smartFolderId: 'vip' };

test('the table is not empty, and knows saving and deleting', () => {
  const names = conditional.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'saveMailbox',
      'deleteMailbox',
      'saveSmartFolder',
      'deleteSmartFolder',
      'saveCannedReply',
      'deleteCannedReply',
    ]),
  );
});

test('whatever puts something in the place of another, or takes it away, is conditional or says why', () => {
  const unconditional = endpoints
    .filter(([, { method }]) => method === 'PUT' || method === 'DELETE')
    .filter(([, { isConditional }]) => isConditional !== true)
    .map(([name]) => name);
  expect(unconditional.sort()).toEqual(withoutVersion);
});

describe.each(conditional)('%s', (name, endpoint) => {
  test('without a version is 428, whatever the body', async () => {
    const { refuse, request } = createTestBackend(createWorkedExample());
    const given = { ...params, ...(await makeCannedReply(request)) };
    for (const body of [undefined, {}, { name: 'Anything' }]) {
      await refuse('/problems/version-required', endpoint, {
        params: given,
        ...(endpoint.request === undefined ? {} : { body }),
      });
    }
  });

  test('with a stale version is 412 and changes nothing', async () => {
    const { request } = createTestBackend(createWorkedExample());
    const given = { ...params, ...(await makeCannedReply(request)) };
    const read = reads[name];
    const before = read && (await (await request(read, { params: given })).text());
    const response = await request(endpoint, {
      params: given,
      version: 999,
      ...(endpoint.request === undefined ? {} : { body: bodies[name] }),
    });
    expect(response.status, await response.clone().text()).toBe(412);
    expect(read && (await (await request(read, { params: given })).text())).toBe(before);
  });
});

/**
 * Of oneself alone, or a switch of the demo: there is nobody whose change could be written over. A note says in its
 * body what it was made from.
 */
const withoutVersion = [
  'changeAuthorization',
  'deleteNote',
  'endFaults',
  'moveClock',
  'saveNote',
  'savePreferences',
  'setSimulator',
  'signOut',
  'tellPresence',
];

const thanks = { name: 'Thanks', serviceId: null, language: null, text: 'Thank you' };

const bodies: Record<string, unknown> = {
  saveMailbox: {
    name: 'Overwritten',
    topicIds: ['brand'],
    replyWith: { mode: 'default' },
    smartFolderIds: ['vip', 'france', 'other'],
  },
  saveSmartFolder: {
    name: 'Overwritten',
    filter: { match: 'all', conditions: [] },
    replyWith: { mode: 'default' },
  },
  saveCannedReply: { ...thanks, text: 'Overwritten' },
};

const reads: Record<string, Endpoint> = {
  saveMailbox: getMailbox as Endpoint,
  deleteMailbox: getMailbox as Endpoint,
  saveSmartFolder: getSmartFolder as Endpoint,
  deleteSmartFolder: getSmartFolder as Endpoint,
  saveCannedReply: listCannedReplies as Endpoint,
  deleteCannedReply: listCannedReplies as Endpoint,
};

async function makeCannedReply(
  request: ReturnType<typeof createTestBackend>['request'],
): Promise<{ cannedReplyId: string }> {
  const made = await request(createCannedReply as Endpoint, { body: thanks, key: 'one' });
  return { cannedReplyId: createCannedReply.response.parse(await made.json()).id };
}

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value;
}
