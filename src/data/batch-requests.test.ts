import { expect, test } from 'vitest';
import { batchRequests } from './batch-requests';

const live = () => new AbortController().signal;

test('what is wanted together is asked for together, in few requests', async () => {
  const asked: string[][] = [];
  const ask = batchRequests(async (keys) => {
    asked.push(keys);
    await Promise.resolve();
    return keys.map((key) => (key === 'gone' ? null : key.toUpperCase()));
  }, 2);
  const answers = ['a', 'b', 'gone'].map((key) => ask(key, live()));
  expect(await Promise.all(answers)).toEqual(['A', 'B', null]);
  expect(asked).toEqual([['a', 'b'], ['gone']]);
  expect(await ask('d', live())).toBe('D');
  expect(asked).toHaveLength(3);
});

test('what nobody waits for any more is not asked for', async () => {
  const asked: string[][] = [];
  const ask = batchRequests((keys) => {
    asked.push(keys);
    return Promise.resolve(keys);
  }, 10);
  const controller = new AbortController();
  void ask('passed', controller.signal);
  const seen = ask('seen', live());
  controller.abort();
  expect(await seen).toBe('seen');
  expect(asked).toEqual([['seen']]);
});

test('a request that fails fails for those in it, and the next ones go on', async () => {
  let isDown = true;
  const ask = batchRequests((keys) => {
    if (isDown) return Promise.reject(new Error('down'));
    return Promise.resolve(keys);
  }, 10);
  await expect(ask('a', live())).rejects.toThrow('down');
  isDown = false;
  expect(await ask('a', live())).toBe('a');
});
