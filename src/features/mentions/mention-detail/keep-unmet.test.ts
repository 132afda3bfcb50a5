import { expect, test } from 'vitest';
import { isReplaced, keepUnmet } from './keep-unmet';

test('of what did not come about, a newer wish takes the place of what it is about', () => {
  const late = { addTags: ['late'] };
  const angry = { removeTags: ['angry'] };
  expect(keepUnmet([late, angry], { removeTags: ['LATE'] })).toEqual([angry]);
  expect(keepUnmet([late, angry], { addTags: ['new'] })).toEqual([late, angry]);
  expect(keepUnmet([{ status: 'resolved' }], { status: 'open' })).toEqual([]);
});

test('a change is replaced by one of the same field, or of the same tags, and by no other', () => {
  expect(isReplaced({ assigneeId: 'a' }, [{ status: 'open' }, { assigneeId: 'b' }])).toBe(true);
  expect(isReplaced({ assigneeId: 'a' }, [{ status: 'resolved' }, { addTags: ['x'] }])).toBe(false);
  expect(isReplaced({ addTags: ['Late'] }, [{ removeTags: ['late'] }])).toBe(true);
  expect(isReplaced({ addTags: ['late', 'angry'] }, [{ removeTags: ['late'] }])).toBe(false);
  expect(isReplaced({ status: 'open' }, [])).toBe(false);
});
