import type { ReplyWith } from '../../../src/domain/reply-with';
import type { Condition, SmartFolder } from '../../../src/domain/smart-folder';

const vip: Condition = { field: 'author-followers', operator: 'at-least', value: 5000 };

function language(...values: string[]): Condition {
  return { field: 'language', operator: 'any-of', values };
}

function service(...values: string[]): Condition {
  return { field: 'service', operator: 'any-of', values };
}

function text(value: string): Condition {
  return { field: 'text', operator: 'contains', value };
}

/** Always this profile on each service that is named. */
export function always(profileIds: Record<string, string>): ReplyWith {
  const choices = Object.entries(profileIds).map(
    ([serviceId, profileId]) => [serviceId, { kind: 'profile' as const, profileId }] as const,
  );
  return { mode: 'custom', choices: Object.fromEntries(choices) };
}

/**
 * The folders, those of a mailbox topmost first. Two pairs disagree: VIP and Français in Customer
 * care on X and Instagram, Praise and France in the Newsroom on Facebook and
 * Instagram.
 */
export const demoSmartFolders: readonly SmartFolder[] = [
  folder(
    'care-vip',
    'care',
    'VIP',
    all(vip),
    always({ x: 'x-hemvale', instagram: 'instagram-hemvale' }),
  ),
  folder('care-critical', 'care', 'Critical', {
    match: 'all',
    conditions: [
      { field: 'priority', operator: 'any-of', values: ['critical'] },
      { field: 'status', operator: 'any-of', values: ['open'] },
    ],
  }),
  folder(
    'care-fr',
    'care',
    'Français',
    all(language('fr')),
    always({ facebook: 'facebook-fr', instagram: 'instagram-fr', x: 'x-fr' }),
  ),
  folder('care-de', 'care', 'Deutsch', all(language('de')), always({ facebook: 'facebook-de' })),
  folder('care-nl', 'care', 'Nederlands', all(language('nl')), always({ facebook: 'facebook-nl' })),
  folder('care-es', 'care', 'Español', all(language('es')), {
    mode: 'custom',
    choices: { facebook: { kind: 'default' }, x: { kind: 'same-as-mailbox' } },
  }),
  folder('care-returns', 'care', 'Returns', {
    match: 'any',
    conditions: [
      { field: 'tag', operator: 'any-of', values: ['returns'] },
      text('return'),
      text('retour'),
      text('rückgabe'),
      text('devol'),
      text('返品'),
    ],
  }),
  folder(
    'care-unhappy',
    'care',
    'Unhappy',
    all(
      { field: 'sentiment', operator: 'any-of', values: ['negative'] },
      { field: 'status', operator: 'any-of', values: ['open'] },
    ),
  ),
  folder('stores-reviews', 'stores', 'Reviews', {
    match: 'all',
    conditions: [{ field: 'kind', operator: 'any-of', values: ['review'] }],
  }),
  folder(
    'stores-fr',
    'stores',
    'Magasins en France',
    all(language('fr')),
    always({ facebook: 'facebook-fr', instagram: 'instagram-fr' }),
  ),
  folder(
    'app-stores',
    'app',
    'App store reviews',
    all(service('google-play', 'app-store'), {
      field: 'status',
      operator: 'any-of',
      values: ['open'],
    }),
  ),
  folder('app-crashes', 'app', 'Crashes and logins', {
    match: 'all',
    conditions: [{ field: 'tag', operator: 'any-of', values: ['crash', 'login'] }],
  }),
  folder(
    'newsroom-praise',
    'newsroom',
    'Praise',
    all({ field: 'tag', operator: 'any-of', values: ['praise'] }),
    always({ facebook: 'facebook-hemvale', instagram: 'instagram-hemvale' }),
  ),
  folder(
    'newsroom-fr',
    'newsroom',
    'France',
    all(language('fr')),
    always({ facebook: 'facebook-fr', instagram: 'instagram-fr' }),
  ),
  folder('newsroom-japan', 'newsroom', '日本', all(language('ja')), always({ x: 'x-jp' })),
  folder('newsroom-press', 'newsroom', 'Press and blogs', all(service('news', 'blogs', 'forums'))),
];

function all(...conditions: Condition[]): SmartFolder['filter'] {
  return { match: 'all', conditions };
}

function folder(
  id: string,
  mailboxId: string,
  name: string,
  filter: SmartFolder['filter'],
  replyWith: ReplyWith = { mode: 'default' },
): SmartFolder {
  return { id, mailboxId, name, filter, replyWith, version: 1 };
}
