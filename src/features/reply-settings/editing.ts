import type { MailboxSettings } from '../../contract/mailboxes';
import type { SmartFolderSettings } from '../../contract/smart-folders';
import { listMailboxParts, listSmartFolderParts } from './merge/list-merge-parts';
import { mergeParts } from './merge/merge-part';
import type { MergeDecisions, MergePart } from './merge/merge-part';
import { draftMailbox, rebaseMailbox, toMailboxSettings } from './mailbox-draft';
import type { MailboxDraft } from './mailbox-draft';
import { findMailboxDifferences, findSmartFolderDifferences } from './settings-difference';
import type { SettingsDifference } from './settings-difference';
import { draftSmartFolder, rebaseSmartFolder, toSmartFolderSettings } from './smart-folder-draft';
import type { SmartFolderDraft } from './smart-folder-draft';

/**
 * Editing settings that others may save meanwhile. What one edits is held as the saved state it began
 * from and the draft; what is saved now comes from the cache and is only compared, never copied:
 * - nothing edited: the newest state shows;
 * - something edited, and the newest state is another version: outdated, until one decides to keep
 *   one's changes (the newest state becomes the base) or to drop them.
 */
export interface Editing<Settings, Draft> {
  base: Settings & { version: number };
  draft: Draft;
}

/** How one kind of settings is edited. */
export interface EditingKind<Settings, Draft> {
  toDraft: (settings: Settings) => Draft;
  toSettings: (draft: Draft) => Settings;
  findDifferences: (from: Settings, to: Settings) => SettingsDifference[];
  rebase: (base: Draft, mine: Draft, theirs: Draft) => Draft;
  listParts: (base: Settings, mine: Draft, theirs: Settings) => MergePart<Draft>[];
}

export const mailboxEditing: EditingKind<MailboxSettings, MailboxDraft> = {
  toDraft: draftMailbox,
  toSettings: toMailboxSettings,
  findDifferences: findMailboxDifferences,
  rebase: rebaseMailbox,
  listParts: listMailboxParts,
};

export const smartFolderEditing: EditingKind<SmartFolderSettings, SmartFolderDraft> = {
  toDraft: draftSmartFolder,
  toSettings: toSmartFolderSettings,
  findDifferences: findSmartFolderDifferences,
  rebase: rebaseSmartFolder,
  listParts: listSmartFolderParts,
};

/** Begins with what is saved now. */
export function startEditing<Settings, Draft>(
  kind: EditingKind<Settings, Draft>,
  saved: Settings & { version: number },
): Editing<Settings, Draft> {
  return { base: saved, draft: kind.toDraft(saved) };
}

/** What one has changed and not saved. */
export function findOwnChanges<Settings, Draft>(
  kind: EditingKind<Settings, Draft>,
  { base, draft }: Editing<Settings, Draft>,
): SettingsDifference[] {
  return kind.findDifferences(base, kind.toSettings(draft));
}

/**
 * Goes on editing over what is saved now. Follows it silently where nothing can be lost: without own
 * changes, and where the new version says the same as before or just what one wants to save (as after
 * a save whose answer was lost).
 */
export function continueEditing<Settings, Draft>(
  kind: EditingKind<Settings, Draft>,
  editing: Editing<Settings, Draft> | null,
  saved: Settings & { version: number },
): Editing<Settings, Draft> {
  if (editing === null) return startEditing(kind, saved);
  if (editing.base.version === saved.version) return editing;
  const wanted = kind.toSettings(editing.draft);
  if (kind.findDifferences(editing.base, wanted).length === 0) return startEditing(kind, saved);
  if (kind.findDifferences(wanted, saved).length === 0) return startEditing(kind, saved);
  if (kind.findDifferences(editing.base, saved).length === 0) return { ...editing, base: saved };
  return editing;
}

/** Puts one's own changes onto what is saved now. */
export function keepOwnChanges<Settings, Draft>(
  kind: EditingKind<Settings, Draft>,
  { base, draft }: Editing<Settings, Draft>,
  saved: Settings & { version: number },
): Editing<Settings, Draft> {
  return { base: saved, draft: kind.rebase(kind.toDraft(base), draft, kind.toDraft(saved)) };
}

/** Goes on from what the merge of both came to; nothing of it is saved yet. */
export function takeMerged<Settings, Draft>(
  kind: EditingKind<Settings, Draft>,
  { base, draft }: Editing<Settings, Draft>,
  saved: Settings & { version: number },
  decisions: MergeDecisions,
): Editing<Settings, Draft> {
  return { base: saved, draft: mergeParts(kind.listParts(base, draft, saved), draft, decisions) };
}
