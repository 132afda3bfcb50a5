import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesSmartFolder } from '../matches-smart-folder';
import { filterSchema } from '../smart-folder';
import { arbitraryFilterableMention } from '../test-support/arbitrary-mention';
import { arbitrarySearch } from '../test-support/arbitrary-search';
import {
  clearSearch,
  hasSearchText,
  isNarrowed,
  isPlainSearch,
  mentionSortSchema,
  PLAIN_SEARCH,
  toConditions,
  toFilter,
  withValues,
} from './mention-search';

test('the filter of a search is one that can be saved', () => {
  fc.assert(
    fc.property(arbitrarySearch(), (search) => {
      const { filter } = toFilter(search);
      expect(filterSchema.parse(filter)).toEqual(filter);
      expect(filter.match).toBe('all');
    }),
  );
});

test('the filter of a search without text holds what each of its fields holds', () => {
  fc.assert(
    fc.property(arbitrarySearch(), arbitraryFilterableMention(), (search, mention) => {
      const { filter } = toFilter({ ...search, text: '' });
      const holds = matchesSmartFolder(mention, filter, { viewerId: 'user-1' });
      const each = Object.entries(search.values).every(([field, values]) =>
        field === 'answers'
          ? true
          : matchesSmartFolder(
              mention,
              toFilter({ ...PLAIN_SEARCH, values: { [field]: values } }).filter,
              { viewerId: 'user-1' },
            ),
      );
      expect(holds).toBe(each);
    }),
  );
});

test('the filter of a text holds every mention whose text has its words', () => {
  const mention = {
    text: 'Mon COLIS est arrivé cassé',
    author: { name: 'Zoé', handle: null, followers: 0 },
  };
  for (const text of ['colis', 'cass col', 'Arrive']) {
    expect(hasSearchText(mention, text)).toBe(true);
    const { filter } = toFilter({ ...PLAIN_SEARCH, text });
    const whole = {
      ...mention,
      serviceId: 'x',
      topicIds: [],
      kind: 'post',
      language: 'fr',
    } as const;
    const rest = { sentiment: 'negative', tags: [], priority: 'low', status: 'open' } as const;
    const filterable = { ...whole, ...rest, topicIds: [], tags: [], assigneeId: null };
    expect(matchesSmartFolder(filterable, filter, { viewerId: 'me' })).toBe(true);
  }
});

test('the filter says what it leaves out', () => {
  expect(toFilter({ ...PLAIN_SEARCH, values: { language: ['fr'] } })).toEqual({
    filter: {
      match: 'all',
      conditions: [{ field: 'language', operator: 'any-of', values: ['fr'] }],
    },
    leftOut: [],
  });
  expect(
    toFilter({
      ...PLAIN_SEARCH,
      text: 'Colis cassé',
      values: { answers: ['blocked'] },
      to: '2026-11-20',
    }),
  ).toEqual({
    filter: {
      match: 'all',
      conditions: [
        { field: 'text', operator: 'contains', value: 'Colis' },
        { field: 'text', operator: 'contains', value: 'cassé' },
      ],
    },
    leftOut: ['author', 'date', 'answers'],
  });
});

test('a search is narrowed by anything but its sort and text that cannot be searched', () => {
  expect(isNarrowed(PLAIN_SEARCH)).toBe(false);
  expect(isNarrowed({ ...PLAIN_SEARCH, sort: 'priority', text: ' … ' })).toBe(false);
  expect(isNarrowed({ ...PLAIN_SEARCH, text: 'a' })).toBe(true);
  expect(isNarrowed({ ...PLAIN_SEARCH, to: '2026-11-20' })).toBe(true);
  const narrowed = withValues(PLAIN_SEARCH, 'tag', ['vip']);
  expect(isNarrowed(narrowed)).toBe(true);
  expect(withValues(narrowed, 'tag', [])).toEqual(PLAIN_SEARCH);
  expect(clearSearch({ ...narrowed, sort: 'priority' })).toEqual({
    ...PLAIN_SEARCH,
    sort: 'priority',
  });
});

test('a search is plain where it leaves nothing out and sorts the newest first', () => {
  expect(isPlainSearch(PLAIN_SEARCH)).toBe(true);
  expect(isPlainSearch({ ...PLAIN_SEARCH, sort: 'priority' })).toBe(false);
  expect(isPlainSearch({ ...PLAIN_SEARCH, text: 'lost' })).toBe(false);
});

test.each([
  ['a first day', { from: '2026-11-01' }],
  ['a last day', { to: '2026-11-01' }],
])('%s alone narrows a search, and a smart folder cannot keep it', (_, period) => {
  const search = { ...PLAIN_SEARCH, ...period };
  expect(isNarrowed(search)).toBe(true);
  expect(toFilter(search).leftOut).toEqual(['date']);
});

test('a smart folder cannot keep who answers, or what is due', () => {
  const values = { answers: ['blocked'], due: ['overdue'] };
  expect(toFilter({ ...PLAIN_SEARCH, values }).leftOut).toEqual(['answers', 'due']);
  expect(toFilter(PLAIN_SEARCH).leftOut).toEqual([]);
});

test('values are conditions of their fields', () => {
  expect(toConditions({ tag: ['late', 'lost'] })).toEqual([
    { field: 'tag', operator: 'any-of', values: ['late', 'lost'] },
  ]);
  expect(toConditions({})).toEqual([]);
});

test('the orders of a list have these names in every address', () => {
  expect(mentionSortSchema.options).toEqual(['newest', 'oldest-waiting', 'priority']);
});
