import { describe, expect, test } from 'vitest';
import type { Condition, Filter } from '../../domain/smart-folder';
import { describeFilter } from './describe-filter';
import { createWords } from './test-support/create-words';

const en = createWords('en');
const fr = createWords('fr');

/** Every field with every operator: condition, English, French. */
const single: [Condition, string, string][] = [
  [
    { field: 'author-followers', operator: 'at-least', value: 10_000 },
    'whose author has at least 10,000 followers',
    'dont l’auteur a au moins 10 000 abonnés',
  ],
  [
    { field: 'author-followers', operator: 'at-most', value: 1 },
    'whose author has at most 1 follower',
    'dont l’auteur a au plus 1 abonné',
  ],
  [
    { field: 'text', operator: 'contains', value: 'refund {now}' },
    'whose text contains “refund {now}”',
    'dont le texte contient « refund {now} »',
  ],
  [
    { field: 'text', operator: 'excludes', value: 'thanks' },
    'whose text does not contain “thanks”',
    'dont le texte ne contient pas « thanks »',
  ],
  [
    { field: 'service', operator: 'any-of', values: ['facebook', 'x'] },
    'on Facebook or X',
    'sur Facebook ou X',
  ],
  [
    { field: 'service', operator: 'none-of', values: ['blogs', 'gone'] },
    'not on Blogs or “gone”',
    'ailleurs que sur Blogs ou « gone »',
  ],
  [
    { field: 'topic', operator: 'any-of', values: ['brand'] },
    'about Brand',
    'dont le sujet est Brand',
  ],
  [
    { field: 'topic', operator: 'none-of', values: ['brand', 'stores'] },
    'not about Brand or Stores',
    'dont le sujet n’est pas Brand ou Stores',
  ],
  [
    { field: 'language', operator: 'any-of', values: ['fr', 'de', 'und'] },
    'in French, German, or an unknown language',
    'en français, en allemand ou dans une langue inconnue',
  ],
  [
    { field: 'language', operator: 'none-of', values: ['zh-hant', '!'] },
    'not in Traditional Chinese or !',
    'qui ne sont pas en chinois traditionnel ou en !',
  ],
  [
    { field: 'tag', operator: 'any-of', values: ['urgent', 'recall'] },
    'tagged urgent or recall',
    'avec l’étiquette urgent ou recall',
  ],
  [
    { field: 'tag', operator: 'none-of', values: ['spam'] },
    'not tagged spam',
    'sans l’étiquette spam',
  ],
  [
    { field: 'assignee', operator: 'any-of', values: ['me', 'b'] },
    'assigned to whoever is looking or Agent B',
    'assignées à la personne qui regarde ou Agent B',
  ],
  [
    { field: 'assignee', operator: 'none-of', values: ['b'] },
    'not assigned to Agent B',
    'non assignées à Agent B',
  ],
  [
    { field: 'assignee', operator: 'any-of', values: ['unassigned'] },
    'assigned to nobody',
    'assignées à personne',
  ],
  [
    { field: 'assignee', operator: 'any-of', values: ['b', 'unassigned'] },
    'assigned to nobody or to Agent B',
    'assignées à personne ou à Agent B',
  ],
  [
    { field: 'assignee', operator: 'none-of', values: ['unassigned'] },
    'assigned to someone',
    'assignées à quelqu’un',
  ],
  [
    { field: 'assignee', operator: 'none-of', values: ['unassigned', 'b'] },
    'assigned to someone other than Agent B',
    'assignées à quelqu’un d’autre que Agent B',
  ],
  [
    { field: 'kind', operator: 'any-of', values: ['post', 'comment'] },
    'that are posts or comments',
    'qui sont des publications ou commentaires',
  ],
  [
    { field: 'kind', operator: 'none-of', values: ['review', 'private-message'] },
    'that are not reviews or private messages',
    'qui ne sont pas des avis ou messages privés',
  ],
  [
    { field: 'sentiment', operator: 'any-of', values: ['positive', 'neutral'] },
    'with positive or neutral sentiment',
    'de sentiment positif ou neutre',
  ],
  [
    { field: 'sentiment', operator: 'none-of', values: ['negative'] },
    'without negative sentiment',
    'de sentiment autre que négatif',
  ],
  [
    { field: 'priority', operator: 'any-of', values: ['high', 'critical'] },
    'with high or critical priority',
    'de priorité haute ou critique',
  ],
  [
    { field: 'priority', operator: 'none-of', values: ['low', 'normal'] },
    'without low or normal priority',
    'de priorité autre que basse ou normale',
  ],
  [{ field: 'status', operator: 'any-of', values: ['open'] }, 'that are open', 'qui sont ouvertes'],
  [
    { field: 'status', operator: 'none-of', values: ['resolved'] },
    'that are not resolved',
    'qui ne sont pas résolues',
  ],
];

/** Narrow and wide no-break spaces as plain ones, to read the expectations. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe.each(single)('%j', (condition, english, french) => {
  const filter: Filter = { match: 'all', conditions: [condition] };

  test('in English', () => {
    expect(describeFilter(filter, en)).toBe(`Mentions ${english}`);
  });

  test('in French', () => {
    expect(plain(describeFilter(filter, fr))).toBe(`Mentions ${french}`);
  });
});

describe('several conditions', () => {
  const conditions: Condition[] = [
    { field: 'author-followers', operator: 'at-least', value: 10_000 },
    { field: 'service', operator: 'any-of', values: ['facebook', 'x'] },
    { field: 'language', operator: 'any-of', values: ['fr'] },
  ];

  test('that must all hold', () => {
    expect(describeFilter({ match: 'all', conditions }, en)).toBe(
      'Mentions whose author has at least 10,000 followers, on Facebook or X, and in French',
    );
    expect(plain(describeFilter({ match: 'all', conditions }, fr))).toBe(
      'Mentions dont l’auteur a au moins 10 000 abonnés, sur Facebook ou X, et en français',
    );
  });

  test('of which one must hold', () => {
    expect(describeFilter({ match: 'any', conditions: conditions.slice(1) }, en)).toBe(
      'Mentions on Facebook or X, or in French',
    );
    expect(describeFilter({ match: 'any', conditions }, fr)).toMatch(/, ou en français$/);
  });
});

test('no condition holds for everything or for nothing', () => {
  expect(describeFilter({ match: 'all', conditions: [] }, en)).toBe('All mentions of the mailbox');
  expect(describeFilter({ match: 'any', conditions: [] }, en)).toBe(
    'No mention, because the filter has no condition',
  );
});
