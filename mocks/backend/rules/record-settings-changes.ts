import type { ReplySettingsChange } from '../../../src/contract/reply-settings-changes';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { groupBy } from '../../../src/domain/group-by';
import type { Stored } from '../store/store';
import { createChangeCounter } from './count-changed-mentions';
import { readDocument } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';

/** A document as it is stored and as it is to be. */
export interface Saving<Document> {
  stored: Stored<Document>;
  after: Document;
}

/** Everything that is saved in one step. */
export interface SettingsStep {
  mailboxes: readonly Saving<Mailbox>[];
  smartFolders: readonly Saving<SmartFolder>[];
}

/**
 * The history's entries for a step: one for each mailbox and smart folder whose settings it changes. What
 * is counted compares the mailbox before the whole step with the mailbox after it.
 */
export async function recordSettingsChanges(
  context: RuleContext,
  { mailboxes, smartFolders }: SettingsStep,
  { at, settingsRevision }: { at: string; settingsRevision: number },
): Promise<ReplySettingsChange[]> {
  const changedMailboxes = mailboxes.filter(({ stored, after }) =>
    isChanged(readMailboxSettings(stored.document), readMailboxSettings(after)),
  );
  const changedFolders = smartFolders.filter(({ stored, after }) =>
    isChanged(readFolderSettings(stored.document), readFolderSettings(after)),
  );
  const mailboxOf = new Map(changedMailboxes.map((saving) => [saving.after.id, saving]));
  const foldersOf = groupBy(changedFolders, ({ after }) => after.mailboxId);

  const entries: ReplySettingsChange[] = [];
  const stepId = context.createId();
  for (const mailboxId of new Set([...mailboxOf.keys(), ...foldersOf.keys()])) {
    const saving = mailboxOf.get(mailboxId);
    const savings = foldersOf.get(mailboxId) ?? [];
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
    if (saving !== undefined) {
      entries.push({
        ...createBase(null),
        kind: 'mailbox',
        before: readMailboxSettings(saving.stored.document),
        after: readMailboxSettings(saving.after),
      });
    }
    for (const { stored, after } of savings) {
      entries.push({
        ...createBase(after.id),
        kind: 'smart-folder',
        smartFolderId: after.id,
        before: readFolderSettings(stored.document),
        after: readFolderSettings(after),
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
) {
  const { store } = context;
  const { document: mailbox } =
    saving?.stored ?? (await readDocument(store, 'mailboxes', mailboxId));
  const folders = await readSmartFolders(store, mailbox);
  const mailboxAfter = saving?.after ?? mailbox;
  const savedFolders = new Map(savings.map(({ after }) => [after.id, after]));
  const foldersAfter = folders
    .map((folder) => savedFolders.get(folder.id) ?? folder)
    .sort((left, right) => placeIn(mailboxAfter, left) - placeIn(mailboxAfter, right));
  return createChangeCounter(
    context,
    { mailbox, folders },
    { mailbox: mailboxAfter, folders: foldersAfter },
  );
}

function placeIn({ smartFolderIds }: Mailbox, { id }: SmartFolder): number {
  return smartFolderIds.indexOf(id);
}

function readMailboxSettings({ id: _id, version: _version, ...settings }: Mailbox) {
  return settings;
}

function readFolderSettings({
  id: _id,
  mailboxId: _mailboxId,
  version: _version,
  ...settings
}: SmartFolder) {
  return settings;
}

function isChanged(before: unknown, after: unknown): boolean {
  return writeSorted(before) !== writeSorted(after);
}

/** JSON that does not depend on the order of keys. */
function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([left], [right]) => (left < right ? -1 : 1)))
      : part,
  );
}
