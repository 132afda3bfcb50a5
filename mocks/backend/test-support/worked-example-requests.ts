import type { MailboxSettings } from '../../../src/contract/mailboxes';
import type { ReplyRequest } from '../../../src/contract/replies';
import type { SmartFolderSettings } from '../../../src/contract/smart-folders';
import { createWorkedExample } from '../../worlds/worked-example';

/** Bodies that the worked example accepts as they are, to be varied by tests. */

export function supportSettings(changes: Partial<MailboxSettings> = {}): MailboxSettings {
  const mailbox = createWorkedExample().mailboxes[0];
  if (mailbox === undefined) throw new Error('The worked example has a mailbox');
  const { id: _id, version: _version, ...settings } = mailbox;
  return { ...settings, ...changes };
}

export function vipSettings(changes: Partial<SmartFolderSettings> = {}): SmartFolderSettings {
  const folder = createWorkedExample().smartFolders.find(({ id }) => id === 'vip');
  if (folder === undefined) throw new Error('The worked example has the folder VIP');
  const { id: _id, mailboxId: _mailboxId, version: _version, ...settings } = folder;
  return { ...settings, ...changes };
}

/** A reply to mention 1, which Acme Care answers. */
export function replyAs(profileId: string, changes: Partial<ReplyRequest> = {}): ReplyRequest {
  return {
    mailboxId: 'support',
    openFolderId: null,
    profileId,
    chosenBy: 'resolved',
    settingsRevision: 1,
    text: 'We are on it.',
    ...changes,
  };
}
