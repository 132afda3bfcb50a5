import type { ReplySettingsChange } from '../../../src/contract/reply-settings-changes';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { groupBy } from '../../../src/domain/group-by';
import { createChangeCounter } from './count-changed-mentions';
import type { ChangedMentions } from './count-changed-mentions';
import { countReach } from './count-reach';
import { readDocument } from './read-document';
import { isSameSettings, readFolderSettings, readMailboxSettings } from './read-settings';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';
import { readSaved } from './settings-step';
import type { Saving, SettingsStep } from './settings-step';

/**
 * The history's entries for a step: one for each mailbox and smart folder whose settings it changes. What
 * is counted compares the mailbox before the whole step with the mailbox after it. That a folder comes or
 * goes is told by its own entry, not by one of its mailbox's order; with a mailbox its folders go untold.
 */
export async function recordSettingsChanges(
  context: RuleContext,
  { mailboxes, smartFolders }: SettingsStep,
  { at, settingsRevision }: { at: string; settingsRevision: number },
): Promise<ReplySettingsChange[]> {
  const changedFolders = smartFolders.filter(
    ({ stored, after }) =>
      !isSameSettings(
        stored && readFolderSettings(stored.document),
        after && readFolderSettings(after),
      ),
  );
  const comingOrGoing = smartFolders
    .filter(({ stored, after }) => stored === null || after === null)
    .map((saving) => readSaved(saving).id);
  const changedMailboxes = mailboxes.filter(
    ({ stored, after }) =>
      !isSameSettings(
        stored && readStayingOrder(stored.document, comingOrGoing),
        after && readStayingOrder(after, comingOrGoing),
      ),
  );
  const savingOf = new Map(mailboxes.map((saving) => [readSaved(saving).id, saving]));
  const changedIds = new Set(changedMailboxes.map((saving) => readSaved(saving).id));
  const foldersOf = groupBy(changedFolders, (saving) => readSaved(saving).mailboxId);

  const entries: ReplySettingsChange[] = [];
  const stepId = context.createId();
  for (const mailboxId of new Set([...changedIds, ...foldersOf.keys()])) {
    const saving = savingOf.get(mailboxId);
    const isDeleted = saving?.after === null;
    const savings = isDeleted ? [] : (foldersOf.get(mailboxId) ?? []);
    const count = await createCounter(context, mailboxId, saving, savings);
    const createBase = (folderId: string | null) => ({
      // In the order of the step: entries of one revision are listed by id.
      id: `${stepId}.${String(entries.length + 1).padStart(4, '0')}`,
      at,
      userId: context.user.id,
      settingsRevision,
      mailboxId,
      ...count(folderId),
    });
    if (saving !== undefined && changedIds.has(mailboxId)) {
      const { stored, after } = saving;
      entries.push({
        ...createBase(null),
        kind: 'mailbox',
        before: stored && readMailboxSettings(stored.document),
        after: after && readMailboxSettings(after),
      });
    }
    for (const one of savings) {
      const { id } = readSaved(one);
      entries.push({
        ...createBase(id),
        kind: 'smart-folder',
        smartFolderId: id,
        before: one.stored && readFolderSettings(one.stored.document),
        after: one.after && readFolderSettings(one.after),
      });
    }
  }
  return entries;
}

async function createCounter(
  context: RuleContext,
  mailboxId: string,
  saving: Saving<Mailbox> | undefined,
  savings: readonly Saving<SmartFolder>[],
): Promise<(folderId: string | null) => ChangedMentions> {
  const { store } = context;
  if (saving !== undefined && (saving.stored === null || saving.after === null)) {
    const { mentions, onlyHere } = await countReach(store, readSaved(saving));
    return () => ({ mentions, changedMentions: onlyHere });
  }
  const { document: mailbox } =
    saving?.stored ?? (await readDocument(store, 'mailboxes', mailboxId));
  const folders = await readSmartFolders(store, mailbox);
  const mailboxAfter = saving?.after ?? mailbox;
  const savedFolders = new Map(savings.map((one) => [readSaved(one).id, one.after]));
  const foldersAfter = mailboxAfter.smartFolderIds.flatMap((id) => {
    const saved = savedFolders.get(id);
    const folder = saved === undefined ? folders.find((one) => one.id === id) : saved;
    return folder ?? [];
  });
  return createChangeCounter(
    context,
    { mailbox, folders },
    { mailbox: mailboxAfter, folders: foldersAfter },
  );
}

/** The settings of a mailbox with the order of just those folders that are there before and after. */
function readStayingOrder(mailbox: Mailbox, comingOrGoing: readonly string[]) {
  const smartFolderIds = mailbox.smartFolderIds.filter((id) => !comingOrGoing.includes(id));
  return { ...readMailboxSettings(mailbox), smartFolderIds };
}
