import type { SmartFolderDetail, SmartFolderSettings } from '../../../src/contract/smart-folders';
import { matchesSmartFolder } from '../../../src/domain/matches-smart-folder';
import type { Mention } from '../../../src/domain/mention';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { findReplyWithErrors } from './check-reply-with';
import { commitWithRetries } from './commit-with-retries';
import { decideSettingsStep } from './decide-settings-step';
import { createInvalidRequestError, ProblemError } from './problem-error';
import { readDocument } from './read-document';
import type { RuleContext } from './rule-context';

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
    const stored = await readDocument(store, 'smartFolders', smartFolderId);
    if (stored.document.version !== version) {
      throw new ProblemError({
        type: '/problems/stale-smart-folder',
        title: 'The smart folder was saved by someone else meanwhile',
        status: 412,
        changedByUserId: stored.changedByUserId,
        changedAt: stored.changedAt,
        current: stored.document,
      });
    }
    const [services, profiles] = await Promise.all([
      store.list('services'),
      store.list('profiles'),
    ]);
    const errors = findReplyWithErrors(settings.replyWith, {
      stored: stored.document.replyWith,
      services,
      profiles,
    });
    if (errors.length > 0) throw createInvalidRequestError(errors);
    const folder = { ...stored.document, ...settings, version: version + 1 };
    const step = { mailboxes: [], smartFolders: [{ stored, after: folder }] };
    return {
      ...(await decideSettingsStep(context, time, step)),
      answer: { ...folder, changedByUserId: user.id, changedAt: time },
    };
  });
}
