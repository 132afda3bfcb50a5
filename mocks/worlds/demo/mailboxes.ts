import type { Mailbox } from '../../../src/domain/mailbox';
import type { ReplyChoice } from '../../../src/domain/reply-with';
import { demoSmartFolders } from './smart-folders';

/**
 * One mailbox for each team. Stores always answers on Instagram as an account that has expired, and
 * Careers on X as one that lost its topics: chosen when they could reply, blocked now.
 */
export const demoMailboxes: readonly Mailbox[] = [
  mailbox('care', 'Customer care', ['orders', 'products', 'brand'], {
    facebook: 'facebook-care',
    x: 'x-help',
    instagram: 'instagram-hemvale',
  }),
  mailbox('stores', 'Stores', ['stores'], {
    facebook: 'facebook-hemvale',
    instagram: 'instagram-stores',
  }),
  mailbox('app', 'App and website', ['app'], null),
  mailbox('newsroom', 'Newsroom', ['brand'], {
    facebook: 'facebook-hemvale',
    x: 'x-hemvale',
    linkedin: 'linkedin-hemvale',
    bluesky: 'bluesky-hemvale',
  }),
  mailbox('careers', 'Careers', ['careers'], {
    facebook: 'facebook-hemvale',
    linkedin: 'linkedin-hemvale',
    x: 'x-jobs',
  }),
];

/** @param profileIds by service, or null for Reply with Default */
function mailbox(
  id: string,
  name: string,
  topicIds: string[],
  profileIds: Record<string, string> | null,
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
