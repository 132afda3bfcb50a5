import type { ReplyChoice, ReplyWith } from '../../../domain/reply-with';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import { findReplyChoice } from '../../../domain/reply-with';
import { findProfileProblem } from '../../../domain/reply/profile-problem';
import type { ReplyingProfile } from '../../../domain/reply/profile-problem';
import type { ProfileProblem } from '../../../domain/reply/resolution';
import { meansSame } from '../step/paste-reply-with';
import { keyOfTarget } from '../map-layout';
import type { MapBlock, MapRow } from '../map-layout';
import {
  fileFolderSchema,
  fileHeadSchema,
  fileMailboxSchema,
  fileSchema,
  FORMAT_VERSION,
} from './settings-file';
import type { FileChoice, FileReplyWith } from './settings-file';

/** What the settings of a file are held against. `mayChange`: whose settings the reader may change. */
export interface ImportFrame {
  blocks: readonly MapBlock[];
  serviceIds: readonly string[];
  profiles: readonly ReplyingProfile[];
  mayChange: (kind: ReplySettingsTarget['kind']) => boolean;
}

/**
 * An entry of a file that does not fit; it is left out, the rest can be saved. `path`: where in the file.
 * `name`: whose entry it is, as far as one can tell.
 */
export type ImportFault = { path: string; name: string } & (
  | { kind: 'malformed' | 'unknown-mailbox' | 'unknown-folder' | 'other-mailbox' | 'no-right' }
  | { kind: 'twice' }
  | { kind: 'unknown-service'; serviceId: string }
  | { kind: 'profile'; serviceId: string; profileId: string; problem: ProfileProblem }
);

/**
 * A file as it came.
 * - `not-json`, `not-settings`, `other-version`: it says nothing that can be read; `version`: its own.
 * - `read`: an entry for each mailbox, not looked at yet.
 */
export type SettingsFileText =
  | { kind: 'not-json' | 'not-settings' }
  | { kind: 'other-version'; version: number }
  | { kind: 'read'; entries: readonly unknown[] };

/**
 * What the entries of a file come to on the settings as they are now: by the row's key, what they want for
 * those that would change; and how many rows say it already. Where a choice does not fit, that is what the
 * row has now, so the entries are read again when others have saved.
 */
export interface ReadEntries {
  wanted: ReadonlyMap<string, ReplyWith>;
  faults: readonly ImportFault[];
  unchanged: number;
}

export function readSettingsFile(text: string): SettingsFileText {
  const json = parseJson(text);
  if (json === undefined) return { kind: 'not-json' };
  const head = fileHeadSchema.safeParse(json);
  if (!head.success) return { kind: 'not-settings' };
  if (head.data.version !== FORMAT_VERSION) {
    return { kind: 'other-version', version: head.data.version };
  }
  const file = fileSchema.safeParse(json);
  if (!file.success) return { kind: 'not-settings' };
  return { kind: 'read', entries: file.data.mailboxes };
}

export function readEntries(entries: readonly unknown[], frame: ImportFrame): ReadEntries {
  const wanted = new Map<string, ReplyWith>();
  const faults: ImportFault[] = [];
  const named = new Set<string>();
  let unchanged = 0;
  const blocks = new Map(frame.blocks.map((block) => [block.mailboxId, block]));
  const rows = new Map(frame.blocks.flatMap(({ rows: all }) => all.map((row) => [row.key, row])));

  const take = (row: MapRow, replyWith: FileReplyWith, path: string) => {
    if (named.has(row.key)) {
      faults.push({ kind: 'twice', path, name: row.name });
      return;
    }
    named.add(row.key);
    const read = readReplyWith(replyWith, row, path, frame, faults);
    const { kind } = row.target;
    if (meansSame({ kind, replyWith: read }, { kind, replyWith: row.replyWith })) unchanged += 1;
    else if (frame.mayChange(kind)) wanted.set(row.key, read);
    else faults.push({ kind: 'no-right', path, name: row.name });
  };

  entries.forEach((entry, place) => {
    const path = `mailboxes[${String(place)}]`;
    const parsed = fileMailboxSchema.safeParse(entry);
    if (!parsed.success) {
      faults.push({ kind: 'malformed', path: join(path, parsed.error), name: '' });
      return;
    }
    const { mailboxId, mailboxName, replyWith, smartFolders } = parsed.data;
    const block = blocks.get(mailboxId);
    const row = rows.get(keyOfTarget({ kind: 'mailbox', id: mailboxId }));
    if (block === undefined || row === undefined) {
      faults.push({ kind: 'unknown-mailbox', path, name: mailboxName ?? mailboxId });
      return;
    }
    if (replyWith !== undefined) take(row, replyWith, path);
    smartFolders.forEach((folder, index) => {
      readFolder(folder, `${path}.smartFolders[${String(index)}]`, mailboxId);
    });
  });
  return { wanted, faults, unchanged };

  function readFolder(entry: unknown, path: string, mailboxId: string): void {
    const parsed = fileFolderSchema.safeParse(entry);
    if (!parsed.success) {
      faults.push({ kind: 'malformed', path: join(path, parsed.error), name: '' });
      return;
    }
    const { smartFolderId, smartFolderName, replyWith } = parsed.data;
    const row = rows.get(keyOfTarget({ kind: 'smart-folder', id: smartFolderId }));
    const name = smartFolderName ?? smartFolderId;
    if (row === undefined) faults.push({ kind: 'unknown-folder', path, name });
    else if (row.mailboxId !== mailboxId) faults.push({ kind: 'other-mailbox', path, name });
    else take(row, replyWith, path);
  }
}

/** What an entry wants; a choice that does not fit is named, and the row keeps its own. */
function readReplyWith(
  replyWith: FileReplyWith,
  row: MapRow,
  path: string,
  { serviceIds, profiles }: ImportFrame,
  faults: ImportFault[],
): ReplyWith {
  if (replyWith.mode === 'default') return replyWith;
  const choices: Record<string, ReplyChoice> = {};
  replyWith.choices.forEach((choice, place) => {
    const { serviceId } = choice;
    const at = { path: `${path}.replyWith.choices[${String(place)}]`, name: row.name };
    const kept = findReplyChoice(row.replyWith, serviceId);
    const wanted = toChoice(choice);
    if (Object.hasOwn(choices, serviceId)) {
      faults.push({ ...at, kind: 'twice' });
      return;
    }
    const isKept = JSON.stringify(kept) === JSON.stringify(wanted);
    if (isKept) choices[serviceId] = wanted;
    else if (!serviceIds.includes(serviceId)) {
      faults.push({ ...at, kind: 'unknown-service', serviceId });
      if (kept !== null) choices[serviceId] = kept;
    } else if (wanted.kind !== 'profile') choices[serviceId] = wanted;
    else {
      const { profileId } = wanted;
      const profile = profiles.find(({ id }) => id === profileId);
      const problem = findProfileProblem(profile, serviceId);
      if (problem === null) choices[serviceId] = wanted;
      else {
        faults.push({ ...at, kind: 'profile', serviceId, profileId, problem });
        if (kept !== null) choices[serviceId] = kept;
      }
    }
  });
  return { mode: 'custom', choices };
}

function toChoice(choice: FileChoice): ReplyChoice {
  return choice.kind === 'profile'
    ? { kind: 'profile', profileId: choice.profileId }
    : { kind: choice.kind };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** The path of the first value of an entry that does not fit. */
function join(path: string, error: { issues: readonly { path: PropertyKey[] }[] }): string {
  return [path, ...(error.issues[0]?.path ?? []).map(String)].join('.');
}
