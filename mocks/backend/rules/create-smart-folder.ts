import type { CreateSmartFolder, SmartFolderDetail } from '../../../src/contract/smart-folders';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { Stored } from '../store/store';
import { checkReplyWith } from './check-reply-with';
import { commitWithRetries } from './commit-with-retries';
import { decideSettingsStep } from './decide-settings-step';
import { createInvalidRequestError, createKeyReusedError } from './problem-error';
import { readDocument } from './read-document';
import { isSameSettings, readFolderSettings } from './read-settings';
import type { RuleContext } from './rule-context';
import { reorder } from './smart-folders';

/**
 * Creates a smart folder as the last of its mailbox, in one step with the order. Its id is made of the
 * request's key, so a request that is repeated finds what it made the first time; one that comes back from
 * the history has the id that it had, and a version that it never had.
 */
export function createSmartFolder(
  context: RuleContext,
  {
    mailboxId,
    idempotencyKey,
    settings: { restoredFrom, ...settings },
  }: { mailboxId: string; idempotencyKey: string; settings: CreateSmartFolder },
): Promise<SmartFolderDetail> {
  const { store, user } = context;
  return commitWithRetries(context, async (time) => {
    const mailbox = await readDocument(store, 'mailboxes', mailboxId);
    const id =
      restoredFrom === undefined
        ? `folder-${idempotencyKey}`
        : await readRestoredId(context, mailboxId, restoredFrom);
    const known = await store.get('smartFolders', id);
    const folder: SmartFolder = { id, mailboxId, ...settings, version: 0 };
    if (known !== null) return { changes: [], expectedVersions: [], answer: repeat(known, folder) };
    await checkReplyWith(store, settings.replyWith, { mode: 'default' });
    const step = {
      mailboxes: [reorder(mailbox, (ids) => [...ids, id])],
      smartFolders: [{ stored: null, after: folder }],
    };
    const decision = await decideSettingsStep(context, time, step);
    const { settingsRevision: version } = decision.answer;
    return {
      ...decision,
      answer: { ...folder, version, changedByUserId: user.id, changedAt: time },
    };
  });
}

async function readRestoredId(
  { store }: Pick<RuleContext, 'store'>,
  mailboxId: string,
  changeId: string,
): Promise<string> {
  const change = (await store.get('replySettingsChanges', changeId))?.document;
  if (change?.kind === 'smart-folder' && change.mailboxId === mailboxId)
    return change.smartFolderId;
  throw createInvalidRequestError([
    { path: 'restoredFrom', message: 'is no save of a smart folder of the mailbox' },
  ]);
}

/** The answer to a request whose folder is there: the folder, if it is what was asked for. */
function repeat(
  { document, changedByUserId, changedAt }: Stored<SmartFolder>,
  asked: SmartFolder,
): SmartFolderDetail {
  const isSame =
    document.mailboxId === asked.mailboxId &&
    isSameSettings(readFolderSettings(document), readFolderSettings(asked));
  if (!isSame) throw createKeyReusedError();
  return { ...document, changedByUserId, changedAt };
}
