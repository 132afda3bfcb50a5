import type { MailboxSettings } from '../../../src/contract/mailboxes';
import { getMention } from '../../../src/contract/mentions';
import type { ReplyRequest } from '../../../src/contract/replies';
import type { SmartFolderSettings } from '../../../src/contract/smart-folders';
import type { Reply } from '../../../src/domain/reply/reply';
import { createWorkedExample } from '../../worlds/worked-example';
import type { TestBackend } from './test-backend';

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

export const to = (number: number) => ({ mentionId: `mention-${String(number)}` });

/** A reply to a mention, by its number. */
export function send(number: number, body: ReplyRequest, key = 'key') {
  return { params: to(number), body, key };
}

export const expire = { params: { profileId: 'acme-care' }, body: { authorization: 'expired' } };

/** The replies in a mention's conversation. */
export async function readReplies({ call }: TestBackend, number: number): Promise<Reply[]> {
  const params = { mailboxId: 'support', ...to(number) };
  return (await call(getMention, { params })).conversation.replies;
}
