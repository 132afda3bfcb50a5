import type { Mailbox } from '../../../src/domain/mailbox';
import type { ReplyChoice } from '../../../src/domain/reply-with';
import type { OpenDay, ReplyTarget } from '../../../src/domain/waiting/reply-target';
import { demoSmartFolders } from './smart-folders';

const HOUR = 60;
const workDays = openOn([1, 2, 3, 4, 5], '08:00', '18:00');

/**
 * One mailbox for each team, most with a time within which it answers. Stores always answers on Instagram as an account that has expired, and
 * Careers on X as one that lost its topics: chosen when they could reply, blocked now.
 */
export const demoMailboxes: readonly Mailbox[] = [
  mailbox(
    'care',
    'Customer care',
    ['orders', 'products', 'brand'],
    { facebook: 'facebook-care', x: 'x-help', instagram: 'instagram-hemvale' },
    within(4 * HOUR, [...workDays, ...openOn([6], '09:00', '16:00')]),
  ),
  mailbox(
    'stores',
    'Stores',
    ['stores'],
    { facebook: 'facebook-hemvale', instagram: 'instagram-stores' },
    within(8 * HOUR, openOn([1, 2, 3, 4, 5, 6], '10:00', '19:00')),
  ),
  mailbox('app', 'App and website', ['app'], null, within(2 * HOUR, workDays)),
  mailbox(
    'newsroom',
    'Newsroom',
    ['brand'],
    {
      facebook: 'facebook-hemvale',
      x: 'x-hemvale',
      linkedin: 'linkedin-hemvale',
      bluesky: 'bluesky-hemvale',
    },
    { minutes: 24 * HOUR, businessHours: null },
  ),
  mailbox(
    'careers',
    'Careers',
    ['careers'],
    { facebook: 'facebook-hemvale', linkedin: 'linkedin-hemvale', x: 'x-jobs' },
    null,
  ),
];

function openOn(weekdays: readonly number[], from: string, to: string): OpenDay[] {
  return weekdays.map((weekday) => ({ weekday, from, to }));
}

/** Hemvale's offices are in Stockholm. */
function within(minutes: number, days: OpenDay[]): ReplyTarget {
  return { minutes, businessHours: { timeZone: 'Europe/Stockholm', days } };
}

/** @param profileIds by service, or null for Reply with Default */
function mailbox(
  id: string,
  name: string,
  topicIds: string[],
  profileIds: Record<string, string> | null,
  replyTarget: ReplyTarget | null,
): Mailbox {
  const smartFolderIds = demoSmartFolders
    .filter(({ mailboxId }) => mailboxId === id)
    .map((folder) => folder.id);
  return {
    id,
    name,
    topicIds,
    replyWith:
      profileIds === null
        ? { mode: 'default' }
        : { mode: 'custom', choices: mapValues(profileIds) },
    smartFolderIds,
    ...(replyTarget === null ? {} : { replyTarget }),
    version: 1,
  };
}

function mapValues(profileIds: Record<string, string>): Record<string, ReplyChoice> {
  return Object.fromEntries(
    Object.entries(profileIds).map(([serviceId, profileId]) => [
      serviceId,
      { kind: 'profile', profileId },
    ]),
  );
}
