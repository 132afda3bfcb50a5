import type { MailboxSettings } from '../../../src/contract/mailboxes';
import type { ReplySettingsChange } from '../../../src/contract/reply-settings-changes';
import type { SmartFolderSettings } from '../../../src/contract/smart-folders';
import type { ReplyWith } from '../../../src/domain/reply-with';
import { demoMailboxes } from './mailboxes';
import { always, demoSmartFolders } from './smart-folders';

/**
 * A save of the past: of which mailbox or smart folder, and what it had before that differs from after.
 * `counted`: the mentions that the dialog looked at, and how many of them changed who answers.
 */
interface Save {
  at: string;
  userId: string;
  of: string;
  before: Partial<MailboxSettings & SmartFolderSettings>;
  counted: [mentions: number, changedMentions: number];
}

const byDefault: ReplyWith = { mode: 'default' };

/**
 * How Hemvale's settings came to be what they are. Told backwards, each save as what it took away, so that
 * the last one of each thing leads to its settings of today. Saves at one moment were one step.
 */
const newestFirst: readonly Save[] = [
  {
    at: '2026-11-18T10:42:00.000Z',
    userId: 'deniz',
    of: 'care-es',
    before: { replyWith: byDefault },
    counted: [187, 33],
  },
  {
    at: '2026-11-16T15:20:00.000Z',
    userId: 'deniz',
    of: 'care-vip',
    before: {
      filter: {
        match: 'all',
        conditions: [{ field: 'author-followers', operator: 'at-least', value: 10_000 }],
      },
    },
    counted: [104, 0],
  },
  {
    at: '2026-11-12T08:31:00.000Z',
    userId: 'claire',
    of: 'newsroom-fr',
    before: { replyWith: always({ facebook: 'facebook-fr' }) },
    counted: [43, 1],
  },
  {
    at: '2026-11-10T13:05:00.000Z',
    userId: 'ingrid',
    of: 'care',
    before: {
      smartFolderIds: [
        'care-fr',
        'care-de',
        'care-nl',
        'care-es',
        'care-vip',
        'care-critical',
        'care-returns',
        'care-unhappy',
      ],
    },
    counted: [1267, 2],
  },
  {
    at: '2026-11-06T16:48:00.000Z',
    userId: 'mateo',
    of: 'careers',
    before: { replyWith: always({ facebook: 'facebook-hemvale', linkedin: 'linkedin-hemvale' }) },
    counted: [55, 5],
  },
  {
    at: '2026-11-05T09:17:00.000Z',
    userId: 'claire',
    of: 'care-fr',
    before: { replyWith: always({ facebook: 'facebook-fr', instagram: 'instagram-fr' }) },
    counted: [143, 17],
  },
  {
    at: '2026-11-03T14:26:00.000Z',
    userId: 'claire',
    of: 'stores-fr',
    before: { replyWith: byDefault },
    counted: [13, 3],
  },
  {
    at: '2026-11-02T10:02:00.000Z',
    userId: 'mateo',
    of: 'stores',
    before: { replyWith: byDefault },
    counted: [92, 33],
  },
  {
    at: '2026-10-29T12:55:00.000Z',
    userId: 'mateo',
    of: 'newsroom',
    before: { replyWith: always({ facebook: 'facebook-hemvale', x: 'x-hemvale' }) },
    counted: [121, 0],
  },
  {
    at: '2026-10-27T13:34:00.000Z',
    userId: 'deniz',
    of: 'care-nl',
    before: { replyWith: byDefault },
    counted: [24, 7],
  },
  {
    at: '2026-10-27T13:34:00.000Z',
    userId: 'deniz',
    of: 'care-de',
    before: { replyWith: byDefault },
    counted: [46, 8],
  },
  {
    at: '2026-10-26T09:40:00.000Z',
    userId: 'ingrid',
    of: 'care',
    before: { replyWith: always({ facebook: 'facebook-care' }) },
    counted: [235, 35],
  },
  {
    at: '2026-10-23T11:08:00.000Z',
    userId: 'ingrid',
    of: 'care',
    before: { replyWith: byDefault },
    counted: [124, 29],
  },
];

/** The history of Hemvale's reply settings, oldest first. */
export const demoHistory: readonly ReplySettingsChange[] = listChanges();

function listChanges(): ReplySettingsChange[] {
  const mailboxes = new Map(demoMailboxes.map((mailbox) => [mailbox.id, mailbox]));
  const folders = new Map(demoSmartFolders.map((folder) => [folder.id, folder]));
  const moments = [...new Set(newestFirst.map(({ at }) => at))].sort();
  const changes = newestFirst.map((save, index): ReplySettingsChange => {
    const { at, userId, counted } = save;
    const base = {
      id: `s-${String(newestFirst.length - index).padStart(3, '0')}`,
      at,
      userId,
      settingsRevision: 2 + moments.indexOf(at),
      mentions: counted[0],
      changedMentions: counted[1],
    };
    const mailbox = mailboxes.get(save.of);
    if (mailbox !== undefined) {
      const { id, version, ...after } = mailbox;
      const before = { ...after, ...save.before };
      mailboxes.set(id, { ...before, id, version });
      return { ...base, kind: 'mailbox', mailboxId: id, before, after };
    }
    const folder = folders.get(save.of);
    if (folder === undefined) throw new Error(`The demo has ${save.of}`);
    const { id, mailboxId, version, ...after } = folder;
    const before = { ...after, ...save.before };
    folders.set(id, { ...before, id, mailboxId, version });
    return { ...base, kind: 'smart-folder', mailboxId, smartFolderId: id, before, after };
  });
  return changes.reverse();
}
