import { describe, expect, test } from 'vitest';
import { dependsOnViewer, matchesSmartFolder } from './matches-smart-folder';
import type { FilterableMention } from './matches-smart-folder';
import type { Condition, Filter } from './smart-folder';

const mention: FilterableMention = {
  serviceId: 'facebook',
  topicIds: ['brand', 'shop'],
  kind: 'comment',
  language: 'fr-ca',
  sentiment: 'negative',
  tags: ['refund', 'vip'],
  priority: 'high',
  status: 'open',
  assigneeId: 'user-1',
  author: { name: 'Zoé', handle: null, followers: 10_000 },
  text: 'Où est mon COLIS ? 小包はどこ',
};

function holds(condition: Condition, changes: Partial<FilterableMention> = {}): boolean {
  const filter: Filter = { match: 'all', conditions: [condition] };
  return matchesSmartFolder({ ...mention, ...changes }, filter, { viewerId: 'user-1' });
}

type ListCondition = Extract<Condition, { operator: 'any-of' | 'none-of' }>;

const listRows: { is: ListCondition; isNot: ListCondition }[] = [
  {
    is: { field: 'service', operator: 'any-of', values: ['x', 'facebook'] },
    isNot: { field: 'service', operator: 'any-of', values: ['x', 'face'] },
  },
  {
    is: { field: 'topic', operator: 'any-of', values: ['shop', 'other'] },
    isNot: { field: 'topic', operator: 'any-of', values: ['other'] },
  },
  {
    is: { field: 'kind', operator: 'any-of', values: ['comment'] },
    isNot: { field: 'kind', operator: 'any-of', values: ['post', 'review', 'private-message'] },
  },
  {
    is: { field: 'language', operator: 'any-of', values: ['en', 'fr-ca'] },
    isNot: { field: 'language', operator: 'any-of', values: ['en'] },
  },
  {
    is: { field: 'sentiment', operator: 'any-of', values: ['negative'] },
    isNot: { field: 'sentiment', operator: 'any-of', values: ['positive', 'neutral'] },
  },
  {
    is: { field: 'tag', operator: 'any-of', values: ['vip'] },
    isNot: { field: 'tag', operator: 'any-of', values: ['VIP', 'other'] },
  },
  {
    is: { field: 'priority', operator: 'any-of', values: ['high', 'critical'] },
    isNot: { field: 'priority', operator: 'any-of', values: ['low'] },
  },
  {
    is: { field: 'status', operator: 'any-of', values: ['open'] },
    isNot: { field: 'status', operator: 'any-of', values: ['resolved'] },
  },
  {
    is: { field: 'assignee', operator: 'any-of', values: ['user-1'] },
    isNot: { field: 'assignee', operator: 'any-of', values: ['user-2', 'unassigned'] },
  },
];

describe.each(listRows)('$is.field', ({ is, isNot }) => {
  test('any-of holds when one of the values fits', () => {
    expect(holds(is)).toBe(true);
    expect(holds(isNot)).toBe(false);
  });

  test('none-of holds when none fits', () => {
    expect(holds({ ...is, operator: 'none-of' } as Condition)).toBe(false);
    expect(holds({ ...isNot, operator: 'none-of' } as Condition)).toBe(true);
  });
});

describe('language', () => {
  const isFrench: Condition = { field: 'language', operator: 'any-of', values: ['fr'] };

  test.each([
    ['fr', true],
    ['fr-ca', true],
    ['fry', false],
    ['en', false],
    ['und', false],
  ])('fr holds for %s: %s', (language, expected) => {
    expect(holds(isFrench, { language })).toBe(expected);
  });

  test('a regional language does not hold for the whole one', () => {
    expect(
      holds({ field: 'language', operator: 'any-of', values: ['fr-ca'] }, { language: 'fr' }),
    ).toBe(false);
  });

  test('a script is a part too: zh-hant holds for zh-hant-tw', () => {
    const condition: Condition = { field: 'language', operator: 'any-of', values: ['zh-hant'] };
    expect(holds(condition, { language: 'zh-hant-tw' })).toBe(true);
    expect(holds(condition, { language: 'zh-hans' })).toBe(false);
  });
});

describe('assignee', () => {
  const toMe: Condition = { field: 'assignee', operator: 'any-of', values: ['me'] };
  const toNobody: Condition = { field: 'assignee', operator: 'any-of', values: ['unassigned'] };

  test('me is whoever looks', () => {
    expect(holds(toMe, { assigneeId: 'user-1' })).toBe(true);
    expect(holds(toMe, { assigneeId: 'user-2' })).toBe(false);
    expect(holds(toMe, { assigneeId: null })).toBe(false);
  });

  test('unassigned is nobody', () => {
    expect(holds(toNobody, { assigneeId: null })).toBe(true);
    expect(holds(toNobody, { assigneeId: 'user-1' })).toBe(false);
  });

  test('none of me and unassigned leaves the others', () => {
    const condition: Condition = {
      field: 'assignee',
      operator: 'none-of',
      values: ['me', 'unassigned'],
    };
    expect(holds(condition, { assigneeId: 'user-2' })).toBe(true);
    expect(holds(condition, { assigneeId: 'user-1' })).toBe(false);
    expect(holds(condition, { assigneeId: null })).toBe(false);
  });
});

describe('author-followers', () => {
  test.each([
    ['at-least', 9_999, true],
    ['at-least', 10_000, true],
    ['at-least', 10_001, false],
    ['at-most', 9_999, false],
    ['at-most', 10_000, true],
    ['at-most', 10_001, true],
  ] as const)('%s %d holds for 10000: %s', (operator, value, expected) => {
    expect(holds({ field: 'author-followers', operator, value })).toBe(expected);
  });
});

describe('text', () => {
  test.each([
    ['colis', true],
    ['OÙ EST', true],
    ['ou est', true],
    ['小包', true],
    ['はと', false],
    ['どこ', true],
    ['とこ', false],
    ['colise', false],
  ])('contains %s: %s', (value, expected) => {
    expect(holds({ field: 'text', operator: 'contains', value })).toBe(expected);
    expect(holds({ field: 'text', operator: 'excludes', value })).toBe(!expected);
  });
});

describe('all and any', () => {
  const isOpen: Condition = { field: 'status', operator: 'any-of', values: ['open'] };
  const isReview: Condition = { field: 'kind', operator: 'any-of', values: ['review'] };
  const matches = (filter: Filter) => matchesSmartFolder(mention, filter, { viewerId: 'user-1' });

  test('all needs every condition, any needs one', () => {
    expect(matches({ match: 'all', conditions: [isOpen, isReview] })).toBe(false);
    expect(matches({ match: 'any', conditions: [isOpen, isReview] })).toBe(true);
    expect(matches({ match: 'any', conditions: [isReview] })).toBe(false);
  });

  test('without conditions all holds for every mention, any for none', () => {
    expect(matches({ match: 'all', conditions: [] })).toBe(true);
    expect(matches({ match: 'any', conditions: [] })).toBe(false);
  });
});

describe('dependsOnViewer', () => {
  test.each([
    ['me', ['user-1', 'me'], true],
    ['a user and nobody', ['user-1', 'unassigned'], false],
  ])('an assignee condition with %s', (_name, values, expected) => {
    for (const operator of ['any-of', 'none-of'] as const) {
      const conditions: Condition[] = [{ field: 'assignee', operator, values }];
      expect(dependsOnViewer({ match: 'all', conditions })).toBe(expected);
    }
  });

  test('other fields do not, even with the value me', () => {
    const conditions: Condition[] = [{ field: 'tag', operator: 'any-of', values: ['me'] }];
    expect(dependsOnViewer({ match: 'any', conditions })).toBe(false);
  });
});
