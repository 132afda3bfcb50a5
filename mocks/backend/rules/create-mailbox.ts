import type { MailboxDetail, NewMailbox } from '../../../src/contract/mailboxes';
import { commitWithRetries } from './commit-with-retries';
import { decideSettingsStep } from './decide-settings-step';
import { completeMailbox, findMailboxErrors, readMailboxForChange } from './mailboxes';
import { createInvalidRequestError, createKeyReusedError } from './problem-error';
import { isSameSettings, readMailboxSettings } from './read-settings';
import type { RuleContext } from './rule-context';

/** Creates a mailbox without smart folders; a request that is repeated finds what it made the first time. */
export function createMailbox(
  context: RuleContext,
  { idempotencyKey, settings }: { idempotencyKey: string; settings: NewMailbox },
): Promise<MailboxDetail> {
  const { store, user } = context;
  const id = `mailbox-${idempotencyKey}`;
  return commitWithRetries(context, async (time) => {
    const mailbox = completeMailbox({ ...settings, smartFolderIds: [] }, { id, version: 0 });
    const known = await store.get('mailboxes', id);
    if (known !== null) {
      const { document, changedByUserId, changedAt } = known;
      if (!isSameSettings(readMailboxSettings(document), readMailboxSettings(mailbox))) {
        throw createKeyReusedError();
      }
      return {
        changes: [],
        expectedVersions: [],
        answer: { ...document, changedByUserId, changedAt },
      };
    }
    const nothing = { replyWith: { mode: 'default' as const }, smartFolderIds: [] };
    const errors = await findMailboxErrors(store, mailbox, nothing);
    if (errors.length > 0) throw createInvalidRequestError(errors);
    const step = { mailboxes: [{ stored: null, after: mailbox }], smartFolders: [] };
    const decision = await decideSettingsStep(context, time, step);
    const { settingsRevision: version } = decision.answer;
    return {
      ...decision,
      answer: { ...mailbox, version, changedByUserId: user.id, changedAt: time },
    };
  });
}

/** Deletes a mailbox with all its smart folders, in one step. */
export function deleteMailbox(
  context: RuleContext,
  { mailboxId, version }: { mailboxId: string; version: number },
): Promise<undefined> {
  const { store } = context;
  return commitWithRetries(context, async (time) => {
    const stored = await readMailboxForChange(store, mailboxId, version);
    const folders = await Promise.all(
      stored.document.smartFolderIds.map((id) => store.get('smartFolders', id)),
    );
    const step = {
      mailboxes: [{ stored, after: null }],
      smartFolders: folders.flatMap((folder) =>
        folder === null ? [] : [{ stored: folder, after: null }],
      ),
    };
    return { ...(await decideSettingsStep(context, time, step)), answer: undefined };
  });
}
