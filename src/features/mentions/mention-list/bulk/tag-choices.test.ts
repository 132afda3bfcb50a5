import { describe, expect, test } from 'vitest';
import type { MentionListItem } from '../../../../contract/mentions';
import { readTagState, readWishedState, toTagChange, wishNext } from './tag-choices';
import type { TagState, TagWishes } from './tag-choices';

const withTags = (...tags: string[]) => ({ tags }) as MentionListItem;

describe('how a tag is now', () => {
  const selected = [withTags('Late', 'vip'), withTags('late'), withTags('late', 'refund')];

  test.each<[string, TagState]>([
    ['late', 'all'],
    ['VIP', 'some'],
    ['other', 'none'],
  ])('%s: %s', (tag, state) => {
    expect(readTagState(tag, selected, true)).toBe(state);
  });

  test('is not known where not all are here', () => {
    expect(readTagState('other', selected, false)).toBe('some');
  });
});

describe('what is wished for a tag', () => {
  function press(state: TagState, times: number): TagWishes {
    let wishes: TagWishes = {};
    for (let time = 0; time < times; time += 1) wishes = wishNext(wishes, 'Late', state);
    return wishes;
  }

  test.each<[TagState, TagState[]]>([
    ['none', ['all', 'none']],
    ['all', ['none', 'all']],
    ['some', ['all', 'none', 'some']],
  ])('goes round from %s', (state, round) => {
    const seen = round.map((_, times) => readWishedState(press(state, times + 1), 'late', state));
    expect(seen).toEqual(round);
  });

  test('becomes one change', () => {
    const wishes = wishNext(wishNext({}, 'Late', 'none'), 'vip', 'all');
    expect(toTagChange(wishes)).toEqual({ addTags: ['Late'], removeTags: ['vip'] });
    expect(toTagChange(wishNext(wishes, 'vip', 'all'))).toEqual({ addTags: ['Late'] });
    expect(toTagChange({})).toBeNull();
  });
});
