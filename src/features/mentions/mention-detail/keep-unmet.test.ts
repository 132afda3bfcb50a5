import { expect, test } from 'vitest';
import { keepUnmet } from './keep-unmet';

test('of what did not come about, a newer wish takes the place of what it is about', () => {
  const late = { addTags: ['late'] };
  const angry = { removeTags: ['angry'] };
  expect(keepUnmet([late, angry], { removeTags: ['LATE'] })).toEqual([angry]);
  expect(keepUnmet([late, angry], { addTags: ['new'] })).toEqual([late, angry]);
  expect(keepUnmet([{ status: 'resolved' }], { status: 'open' })).toEqual([]);
});
