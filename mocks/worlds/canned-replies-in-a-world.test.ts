import { expect, test } from 'vitest';
import { parseWorldDocument } from './world-document';

const world = {
  now: '2026-11-20T09:30:00.000Z',
  topics: [{ id: 'brand', name: 'Brand' }],
  users: [{ id: 'ada', name: 'Ada', role: 'admin' }],
};
const canned = { id: 'thanks', name: 'Thanks', text: 'Thank you, {author}.' };

test('canned replies may be left out, and what they leave out is for all', () => {
  expect(parseWorldDocument(world)).toMatchObject({ world: { cannedReplies: [] } });
  expect(parseWorldDocument({ ...world, cannedReplies: [canned] })).toMatchObject({
    world: { cannedReplies: [{ ...canned, serviceId: null, language: null, version: 1 }] },
  });
});

test.each([
  [{ serviceId: 'nowhere' }, 'cannedReplies[0].serviceId'],
  [{ text: 'Dear {customer}' }, 'cannedReplies[0].text'],
  [{ language: 'in French' }, 'cannedReplies[0].language'],
])('a bad one is named: %j', (change, path) => {
  const parsed = parseWorldDocument({ ...world, cannedReplies: [{ ...canned, ...change }] });
  expect('faults' in parsed && parsed.faults.map((fault) => fault.path)).toEqual([path]);
});
