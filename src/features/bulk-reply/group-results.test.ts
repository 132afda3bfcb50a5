import { expect, test } from 'vitest';
import { groupResults } from './group-results';
import type { BulkResult } from './group-results';

type Status = NonNullable<BulkResult['reply']>['status'];

function result(mentionId: string, profileId: string, status: Status | null): BulkResult {
  const reply = { id: mentionId, serviceId: 'facebook', dueAt: '', failure: null };
  return {
    ...{ mentionId, profileId, authorName: 'Author' },
    reply: status === null ? null : { ...reply, status },
  };
}

test('the results by profile, with how each of them stands', () => {
  const { groups, counts } = groupResults([
    result('1', 'us', 'published'),
    result('2', 'care', 'published'),
    result('3', 'care', 'failed'),
    result('4', 'care', 'waiting'),
    result('5', 'us', null),
  ]);
  expect(counts).toEqual({ published: 2, waiting: 1, failed: 2, withdrawn: 0 });
  expect(groups).toMatchObject([
    { profileId: 'care', counts: { published: 1, waiting: 1, failed: 1, withdrawn: 0 } },
    { profileId: 'us', counts: { published: 1, waiting: 0, failed: 1, withdrawn: 0 } },
  ]);
});
