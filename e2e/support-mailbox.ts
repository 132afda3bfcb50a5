import { changeAuthorization } from '../src/contract/demo';
import { createMailbox, deleteMailbox, getMailbox, saveMailbox } from '../src/contract/mailboxes';
import { listMentions } from '../src/contract/mentions';
import type { Signet } from './signet';

/** What happens to the worked example's mailbox beside the screen. */

/** Someone else gives the mailbox another Facebook profile, unseen by the open tab. */
export async function changeMailboxProfile(signet: Signet, profileId: string): Promise<void> {
  const mailbox = await signet.api(getMailbox, { params: { mailboxId: 'support' } });
  await signet.api(saveMailbox, {
    params: { mailboxId: 'support' },
    version: mailbox.version,
    as: 'admin-a',
    body: {
      name: mailbox.name,
      topicIds: mailbox.topicIds,
      smartFolderIds: mailbox.smartFolderIds,
      replyWith: { mode: 'custom', choices: { facebook: { kind: 'profile', profileId } } },
    },
  });
}

/** Makes a second mailbox, Help, of what the mailbox shows. */
export async function createHelpMailbox(signet: Signet): Promise<void> {
  await signet.api(createMailbox, {
    as: 'admin-a',
    idempotencyKey: 'help',
    body: { name: 'Help', topicIds: ['brand'], replyWith: { mode: 'default' } },
  });
}

/** Someone else deletes a mailbox, unseen by the open tab. */
export async function deleteMailboxAs(
  signet: Signet,
  as: string,
  mailboxId: string,
): Promise<void> {
  const params = { mailboxId };
  const { version } = await signet.api(getMailbox, { params });
  await signet.api(deleteMailbox, { params, version, as });
}

/** Someone else deletes the mailbox, unseen by the open tab. */
export async function deleteSupportMailbox(signet: Signet): Promise<void> {
  await deleteMailboxAs(signet, 'admin-a', 'support');
}

/** The service takes back the authorization of a profile, unseen by the open tab. */
export async function expireProfile(signet: Signet, profileId: string): Promise<void> {
  await authorize(signet, profileId, 'expired');
}

/** The service gives it again. */
export async function renewProfile(signet: Signet, profileId: string): Promise<void> {
  await authorize(signet, profileId, 'authorized');
}

async function authorize(
  signet: Signet,
  profileId: string,
  authorization: 'expired' | 'authorized',
): Promise<void> {
  const params = { profileId };
  await signet.api(changeAuthorization, { params, as: 'admin-a', body: { authorization } });
}

/** Who sent what was sent to a mention, as the backend has it. */
export async function listSentProfiles(signet: Signet): Promise<(string | undefined)[]> {
  const { items } = await signet.api(listMentions, {
    params: { mailboxId: 'support' },
    query: { folderId: 'sent' },
  });
  return items.map(({ lastReply }) => lastReply?.profileId);
}
