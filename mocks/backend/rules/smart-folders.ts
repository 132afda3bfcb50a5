import type { SmartFolderDetail, SmartFolderSettings } from '../../../src/contract/smart-folders';
import { matchesSmartFolder } from '../../../src/domain/matches-smart-folder';
import type { Mention } from '../../../src/domain/mention';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { Store, Stored } from '../store/store';
import { checkReplyWith } from './check-reply-with';
import { commitWithRetries } from './commit-with-retries';
import { decideSettingsStep } from './decide-settings-step';
import { ProblemError } from './problem-error';
import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';
import type { Saving } from './settings-step';

/** Of `folders`, those that hold a mention for whoever looks, in their order. */
export function findFoldersOf(
  mention: Mention,
  folders: readonly SmartFolder[],
  viewerId: string,
): SmartFolder[] {
  return folders.filter(({ filter }) => matchesSmartFolder(mention, filter, { viewerId }));
}

/** Saves a smart folder that was made from `version`, alone; the settings revision grows with it. */
export function saveSmartFolder(
  context: RuleContext,
  {
    smartFolderId,
    version,
    settings,
  }: { smartFolderId: string; version: number; settings: SmartFolderSettings },
): Promise<SmartFolderDetail> {
  const { store, user } = context;
  return commitWithRetries(context, async (time) => {
    const stored = await readForChange(store, smartFolderId, version);
    await checkReplyWith(store, settings.replyWith, stored.document.replyWith);
    const folder = { ...stored.document, ...settings, version: version + 1 };
    const step = { mailboxes: [], smartFolders: [{ stored, after: folder }] };
    return {
      ...(await decideSettingsStep(context, time, step)),
      answer: { ...folder, changedByUserId: user.id, changedAt: time },
    };
  });
}

/** Deletes a smart folder and its place in the order, in one step. */
export function deleteSmartFolder(
  context: RuleContext,
  { smartFolderId, version }: { smartFolderId: string; version: number },
): Promise<undefined> {
  const { store } = context;
  return commitWithRetries(context, async (time) => {
    const stored = await readForChange(store, smartFolderId, version);
    const mailbox = await readDocument(store, 'mailboxes', stored.document.mailboxId);
    const step = {
      mailboxes: [reorder(mailbox, (ids) => ids.filter((id) => id !== smartFolderId))],
      smartFolders: [{ stored, after: null }],
    };
    return { ...(await decideSettingsStep(context, time, step)), answer: undefined };
  });
}

/** A mailbox with another order of its smart folders, which is another version of it. */
export function reorder(
  stored: Stored<Mailbox>,
  change: (smartFolderIds: readonly string[]) => string[],
): Saving<Mailbox> {
  const { document } = stored;
  const smartFolderIds = change(document.smartFolderIds);
  return { stored, after: { ...document, smartFolderIds, version: document.version + 1 } };
}

async function readForChange(store: Store, smartFolderId: string, version: number) {
  const stored = await readDocument(store, 'smartFolders', smartFolderId);
  if (stored.document.version === version) return stored;
  throw new ProblemError({
    type: '/problems/stale-smart-folder',
    title: 'The smart folder was saved by someone else meanwhile',
    status: 412,
    changedByUserId: stored.changedByUserId,
    changedAt: stored.changedAt,
    current: stored.document,
  });
}
