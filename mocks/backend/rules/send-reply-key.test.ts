import { describe, expect, it } from 'vitest';
import { changeAuthorization } from '../../../src/contract/demo';
import { changeMention } from '../../../src/contract/mentions';
import { sendReply } from '../../../src/contract/replies';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTestBackend } from '../test-support/test-backend';
import { expire, readReplies, replyAs, send, to } from '../test-support/worked-example-requests';

const care = replyAs('acme-care');

describe('an idempotency key', () => {
  it('repeats the answer and publishes once, whatever has changed since', async () => {
    const test = createTestBackend(createWorkedExample());
    const first = await test.call(sendReply, send(1, care));
    await test.call(changeMention, { params: to(1), body: { status: 'open' } });
    await test.call(changeAuthorization, expire);
    expect(await test.call(sendReply, send(1, care))).toEqual(first);
    expect(await readReplies(test, 1)).toHaveLength(1);
  });

  it('publishes once when sent twice in the same moment', async () => {
    const test = createTestBackend(createWorkedExample());
    const [one, other] = await Promise.all([
      test.call(sendReply, send(1, care)),
      test.call(sendReply, send(1, care)),
    ]);
    expect(one).toEqual(other);
    expect(await readReplies(test, 1)).toHaveLength(1);
  });

  it.each([
    ['another text', 1, { ...care, text: 'Another text' }],
    ['another mention', 9, care],
  ])('cannot be used for %s', async (_, number, body) => {
    const { call, refuse } = createTestBackend(createWorkedExample());
    await call(sendReply, send(1, care));
    await refuse('/problems/key-reused', sendReply, send(number, body));
  });

  it("is each user's own", async () => {
    const test = createTestBackend(createWorkedExample());
    await test.call(sendReply, send(1, care));
    await test.call(sendReply, { ...send(1, care), as: 'agent-b' });
    expect(await readReplies(test, 1)).toHaveLength(2);
  });

  it.each([undefined, '', 'with space', 'x'.repeat(256)])('is needed: %j', async (key) => {
    const { refuse } = createTestBackend(createWorkedExample());
    const options = { params: to(1), body: care, ...(key === undefined ? {} : { key }) };
    const { errors } = await refuse('/problems/invalid-request', sendReply, options);
    expect(errors.map(({ path }) => path)).toEqual(['Idempotency-Key']);
  });
});
