import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrarySearch } from '../test-support/arbitrary-search';
import { PLAIN_SEARCH } from './mention-search';
import {
  canHaveValue,
  pickSearchParams,
  readList,
  readQuery,
  readSearch,
  writeList,
  writeQuery,
  writeSearch,
} from './search-params';

describe('a search in an address', () => {
  test('reads back as it was written, through the address itself', () => {
    fc.assert(
      fc.property(arbitrarySearch(), (search) => {
        const address = new URLSearchParams(writeSearch(search)).toString();
        expect(readSearch(Object.fromEntries(new URLSearchParams(address)))).toEqual(search);
      }),
    );
  });

  test('says nothing where nothing is asked', () => {
    expect(writeSearch(PLAIN_SEARCH)).toEqual({});
    expect(readSearch({})).toEqual(PLAIN_SEARCH);
  });

  test('is plain to read', () => {
    const search = readSearch({
      text: 'colis cassé',
      language: 'fr,de',
      sentiment: 'negative',
      tag: 'late\\, lost',
      from: '2026-11-01',
      answers: 'acme-fr,blocked',
      sort: 'oldest-waiting',
    });
    expect(search).toEqual({
      text: 'colis cassé',
      values: {
        language: ['fr', 'de'],
        sentiment: ['negative'],
        tag: ['late, lost'],
        answers: ['acme-fr', 'blocked'],
      },
      from: '2026-11-01',
      to: null,
      sort: 'oldest-waiting',
    });
  });

  test.each([
    ['a status that there is not', { status: 'new' }],
    ['a day that there is not', { from: '2026-02-30' }],
    ['a day in another form', { to: 'yesterday' }],
    ['a sort that there is not', { sort: 'oldest' }],
    ['a list of nothing', { tag: ',,' }],
    ['parameters of others', { folderSettings: 'vip' }],
  ])('passes over %s', (_what, params) => {
    expect(readSearch(params)).toEqual(PLAIN_SEARCH);
  });

  test('keeps a value once, and what of a list makes sense', () => {
    expect(readSearch({ priority: 'high,urgent,high,low' }).values).toEqual({
      priority: ['high', 'low'],
    });
  });

  test('is cut where it is too long, never within a character', () => {
    expect(readSearch({ text: `${'a'.repeat(199)}😀b` }).text).toBe('a'.repeat(199));
  });
});

test('any list of values reads back as it was written', () => {
  const values = fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 5 });
  fc.assert(
    fc.property(values, (list) => {
      expect(readList(writeList(list))).toEqual(list);
    }),
  );
});

test('a request says equal searches alike, however they are spaced', () => {
  const query = (text: string) =>
    readQuery({ text, receivedFrom: '2026-11-01T00:00:00.000Z', sort: 'priority' });
  expect(writeQuery(query('  my   parcel '))).toEqual(writeQuery(query('my parcel')));
  expect(writeQuery(query(' '))).toEqual({
    receivedFrom: '2026-11-01T00:00:00.000Z',
    sort: 'priority',
  });
});

test('of the parameters of an address those of the search are taken', () => {
  const params = { text: 'lost', tag: 'late', sort: 3, from: undefined, world: 'demo' };
  expect(pickSearchParams(params)).toStrictEqual({ text: 'lost', tag: 'late' });
});

test('a field has its own values, and never an empty one', () => {
  expect(canHaveValue('status', 'open')).toBe(true);
  expect(canHaveValue('status', 'lost')).toBe(false);
  expect(canHaveValue('tag', 'lost')).toBe(true);
  expect(canHaveValue('tag', '')).toBe(false);
});

test.each([
  '2026-02-30',
  '2026-13-01',
  '+012026-01-01',
  'x2026-11-01',
  '2026-11-01x',
  '2026-11-1',
  'day',
])('no day is %j', (from) => {
  expect(readSearch({ from }).from).toBeNull();
});

test('a request names its period where it has one, and its words with one blank between', () => {
  const period = {
    receivedFrom: '2026-11-01T00:00:00.000Z',
    receivedBefore: '2026-11-02T00:00:00.000Z',
  };
  const query = { ...readQuery({}), text: '  lost \n parcel ' };
  expect(writeQuery(query)).toStrictEqual({ text: 'lost parcel' });
  expect(writeQuery({ ...query, ...period })).toStrictEqual({ text: 'lost parcel', ...period });
});

test('a backslash at the end of a list stands for itself', () => {
  expect(readList('a,b\\')).toEqual(['a', 'b\\']);
});
