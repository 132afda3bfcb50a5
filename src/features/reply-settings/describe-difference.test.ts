import { describe, expect, test } from 'vitest';
import type { MailboxSettings } from '../../contract/mailboxes';
import type { SmartFolderSettings } from '../../contract/smart-folders';
import { describeDifference } from './describe-difference';
import { findMailboxDifferences, findSmartFolderDifferences } from './settings-difference';
import { createWords } from './test-support/create-words';

const folders = [
  { id: 'vip', name: 'VIP' },
  { id: 'france', name: 'France' },
];

const mailbox: MailboxSettings = {
  name: 'Support',
  topicIds: ['brand'],
  replyWith: { mode: 'custom', choices: { x: { kind: 'default' } } },
  smartFolderIds: ['vip', 'france'],
};

const folder: SmartFolderSettings = {
  name: 'VIP',
  filter: { match: 'all', conditions: [{ field: 'tag', operator: 'any-of', values: ['vip'] }] },
  replyWith: { mode: 'default' },
};

function describeMailbox(change: Partial<MailboxSettings>, locale: 'en' | 'fr' = 'en'): string[] {
  return findMailboxDifferences(mailbox, { ...mailbox, ...change }).map((difference) =>
    describeDifference(difference, createWords(locale), folders),
  );
}

function describeFolder(change: Partial<SmartFolderSettings>): string[] {
  return findSmartFolderDifferences(folder, { ...folder, ...change }).map((difference) =>
    describeDifference(difference, createWords('en'), folders),
  );
}

describe('a mailbox', () => {
  test('that is the same differs in nothing', () => {
    expect(describeMailbox({})).toEqual([]);
    expect(describeMailbox({ replyWith: { mode: 'custom', choices: {} } })).toEqual([]);
  });

  test('with another profile', () => {
    const replyWith: MailboxSettings['replyWith'] = {
      mode: 'custom',
      choices: { facebook: { kind: 'profile', profileId: 'us' } },
    };
    expect(describeMailbox({ replyWith })).toEqual(['Facebook from Default to Acme US']);
    expect(describeMailbox({ replyWith }, 'fr')).toEqual([
      'Facebook, de « Par défaut » à « Acme US »',
    ]);
  });

  test('with a profile and a service that nobody knows', () => {
    const choices = { gone: { kind: 'profile', profileId: 'who' } } as const;
    expect(describeMailbox({ replyWith: { mode: 'custom', choices } })).toEqual([
      '“gone” from Default to Unknown profile “who”',
    ]);
  });

  test('with another name, other topics, another order', () => {
    expect(
      describeMailbox({
        name: 'Care',
        topicIds: ['stores'],
        smartFolderIds: ['france', 'vip'],
      }),
    ).toEqual([
      'the name from “Support” to “Care”',
      'the topics (Stores added, Brand removed)',
      'the order of the folders to France and VIP',
    ]);
    expect(describeMailbox({ topicIds: ['brand', 'stores'] })).toEqual([
      'the topics (Stores added)',
    ]);
    expect(describeMailbox({ topicIds: [] })).toEqual(['the topics (Brand removed)']);
  });

  test('with a reply target', () => {
    const on = (weekday: number, from: string, to: string) => ({ weekday, from, to });
    const days = [
      ...[1, 2, 3, 4, 5].map((weekday) => on(weekday, '09:00', '18:00')),
      on(6, '10:00', '12:00'),
    ];
    const replyTarget = { minutes: 240, businessHours: { timeZone: 'Europe/Paris', days } };
    expect(describeMailbox({ replyTarget })).toEqual([
      'the reply target from “none” to “4 hours (Mon to Fri 09:00–18:00 and Sat 10:00–12:00; Europe/Paris)”',
    ]);
    expect(describeMailbox({ replyTarget: { minutes: 45, businessHours: null } }, 'fr')).toEqual([
      'le délai de réponse, de « aucun » à « 45 minutes, jour et nuit »',
    ]);
  });

  test('that goes back to default', () => {
    expect(describeMailbox({ replyWith: { mode: 'default' } })).toEqual([
      '“Reply with” from Custom to Default',
    ]);
  });
});

describe('a folder', () => {
  test('that begins to speak', () => {
    const choices = { facebook: { kind: 'default' }, x: { kind: 'same-as-mailbox' } } as const;
    expect(describeFolder({ replyWith: { mode: 'custom', choices } })).toEqual([
      '“Reply with” from Default to Custom',
      'Facebook from Same as mailbox to Default',
    ]);
  });

  test('with another filter', () => {
    expect(describeFolder({ filter: { match: 'all', conditions: [] } })).toEqual([
      'the filter from “Mentions tagged vip” to “All mentions of the mailbox”',
    ]);
  });
});
