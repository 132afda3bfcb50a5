import { describe, expect, it } from 'vitest';
import { sendReply } from '../../src/contract/replies';
import { problemSchema } from '../../src/contract/problem';
import { createTestBackend } from '../backend/test-support/test-backend';
import { readReplies, replyAs, send } from '../backend/test-support/worked-example-requests';
import { createWorkedExample } from '../worlds/worked-example';
import { answerFaultKinds } from '../../src/contract/demo-faults';
import type { FaultKind } from '../../src/contract/demo-faults';
import { addFaults, FAULTS_HEADER } from './add-faults';
import { ConnectionCut } from './connection-cut';
import { createFaultLines } from './fault-line';
import { decideFault, streamFaultKinds } from './fault-plan';

const care = replyAs('acme-care');

/** Sends the reply to mention 1 twice with one key: the first try meets the fault, the second none. */
async function sendUnder(kind: FaultKind) {
  const test = createTestBackend(createWorkedExample());
  const backend = addFaults(test.backend, {
    lines: createFaultLines({
      decide: (_, __, count) => (count === 0 ? { kind, amount: 0.5 } : null),
    }),
    defaultWorld: 'test',
    wait: () => Promise.resolve(),
  });
  const { params, key, body } = send(1, care);
  const send1 = () =>
    backend(
      new Request(`http://localhost/api${sendReply.path.replace(':mentionId', params.mentionId)}`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          [FAULTS_HEADER]: 'seed',
        },
        body: JSON.stringify(body),
      }),
    );
  const first = await send1().catch((error: unknown) => error);
  const published = (await readReplies(test, 1)).length;
  const second = await send1();
  return { first, published, second, publishedAtLast: (await readReplies(test, 1)).length };
}

describe('the faults of a seed', () => {
  it('are the same at every run, and of every kind', () => {
    const plan = (seed: string) =>
      Array.from({ length: 800 }, (_, count) => decideFault(seed, 'GET /api/mailboxes', count));
    expect(plan('one')).toEqual(plan('one'));
    expect(plan('one')).not.toEqual(plan('two'));
    expect(new Set(plan('one').map((fault) => fault?.kind)).size).toBe(answerFaultKinds.length + 1);
    const stream = Array.from({ length: 800 }, (_, count) =>
      decideFault('one', 'GET /api/events', count),
    );
    expect(new Set(stream.map((fault) => fault?.kind)).size).toBe(streamFaultKinds.length + 1);
  });

  it('do not depend on what else is asked meanwhile', async () => {
    const read = async (between: string[]) => {
      const met: string[] = [];
      const backend = addFaults(() => Promise.resolve(new Response('{}')), {
        lines: createFaultLines({
          decide: (seed, route, count) => {
            if (route === 'GET /api/a') met.push(JSON.stringify(decideFault(seed, route, count)));
            return null;
          },
        }),
        defaultWorld: 'test',
      });
      for (let count = 0; count < 30; count += 1) {
        for (const path of ['a', ...between]) {
          await backend(
            new Request(`http://localhost/api/${path}`, { headers: { [FAULTS_HEADER]: 'x' } }),
          );
        }
      }
      return met;
    };
    expect(await read(['b', 'c'])).toEqual(await read([]));
  });

  it('meet nothing without the header, nor the demo routes', async () => {
    const backend = addFaults(() => Promise.resolve(new Response('{}')), {
      lines: createFaultLines({ decide: () => ({ kind: 'cut-before', amount: 0 }) }),
      defaultWorld: 'test',
    });
    const get = (path: string, headers: Record<string, string>) =>
      backend(new Request(`http://localhost/api/${path}`, { headers }));
    expect((await get('session', {})).status).toBe(200);
    expect((await get('demo/simulator', { [FAULTS_HEADER]: 'x' })).status).toBe(200);
    await expect(get('session', { [FAULTS_HEADER]: 'x' })).rejects.toThrow(ConnectionCut);
  });
});

describe('a reply sent again with its key', () => {
  it.each(answerFaultKinds)('is published once after %s', async (kind) => {
    const { second, publishedAtLast } = await sendUnder(kind);
    expect(second.status).toBe(sendReply.status);
    expect(publishedAtLast).toBe(1);
  });

  it.each([
    ['error-before', 0],
    ['error-after', 1],
    ['cut-before', 0],
    ['cut-after', 1],
    ['truncated', 1],
    ['signed-out', 0],
    ['too-many-requests', 0],
    ['storage-full', 0],
    ['delivered-twice', 1],
  ] as const)('with %s had taken effect %i times before', async (kind, times) => {
    expect((await sendUnder(kind)).published).toBe(times);
  });

  it('is answered with what the fault says', async () => {
    const tooMany = (await sendUnder('too-many-requests')).first as Response;
    expect(tooMany.headers.get('Retry-After')).toBe('2');
    expect(problemSchema.parse(await tooMany.json()).status).toBe(429);
    const truncated = (await sendUnder('truncated')).first as Response;
    await expect(truncated.json()).rejects.toThrow(SyntaxError);
    expect((await sendUnder('cut-after')).first).toBeInstanceOf(ConnectionCut);
  });
});
