import type { ReplyWith } from '../../../domain/reply-with';
import type { ReplyWithChange } from '../../../contract/reply-settings-changes';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import { keyOfTarget } from '../map-layout';
import type { MapBlock, MapRow } from '../map-layout';
import { readEntries } from '../settings-file/read-settings-file';
import type { ImportFrame, ReadEntries } from '../settings-file/read-settings-file';
import { meansSame, pasteReplyWith } from './paste-reply-with';

/**
 * Several settings that are to be saved as one step: what was copied from a row, put onto others, or what
 * a file says. It remembers the version of each row that one looked at, so that what someone else saves
 * meanwhile is seen before it would be overwritten.
 * - `versions`: by the key of each chosen row; with a file, of all that were there.
 * - `entries`: the file's, as they came.
 */
export type Step = { versions: ReadonlyMap<string, number> } & (
  | { kind: 'copy'; source: MapRow }
  | { kind: 'import'; fileName: string; entries: readonly unknown[] }
);

/**
 * A row that the step changes. `isOutdated`: it is another version now than the one that was looked at.
 * `isSame`: it says already what the step wants.
 */
export interface StepChange {
  row: MapRow;
  block: MapBlock;
  replyWith: ReplyWith;
  version: number;
  isOutdated: boolean;
  isSame: boolean;
}

/** What a step comes to. `file`: how its file reads; null without one. */
export interface ReadStep {
  changes: StepChange[];
  file: ReadEntries | null;
}

/** Puts a step onto the settings as they are now. The changes lie in the order of the map. */
export function readStep(step: Step, frame: ImportFrame): ReadStep {
  if (step.kind === 'import') {
    const file = readEntries(step.entries, frame);
    // A row that came after the file has a version that nobody looked at yet.
    const versionOf = ({ key }: MapRow) => step.versions.get(key) ?? 0;
    return { changes: listChanges(frame, versionOf, ({ key }) => file.wanted.get(key)), file };
  }
  const { serviceIds, profiles } = frame;
  const source = toSetting(step.source);
  const changes = listChanges(
    frame,
    ({ key }) => step.versions.get(key),
    (row) => pasteReplyWith(source, toSetting(row), serviceIds, profiles),
  );
  return { changes, file: null };
}

function listChanges(
  { blocks }: ImportFrame,
  versionOf: (row: MapRow) => number | undefined,
  wantedOf: (row: MapRow) => ReplyWith | undefined,
): StepChange[] {
  return blocks.flatMap((block) =>
    block.rows.flatMap((row): StepChange[] => {
      const version = versionOf(row);
      const replyWith = version === undefined ? undefined : wantedOf(row);
      if (version === undefined || replyWith === undefined) return [];
      const setting = toSetting(row);
      const isSame = meansSame(setting, { ...setting, replyWith });
      return [{ row, block, replyWith, version, isOutdated: row.version !== version, isSame }];
    }),
  );
}

/** What is sent. Rows that say it already are left as they are. */
export function toReplyWithChanges(changes: readonly StepChange[]): ReplyWithChange[] {
  return changes
    .filter(({ isSame }) => !isSame)
    .map(({ row: { target }, version, replyWith }) => ({ target, version, replyWith }));
}

/** The step with the versions that are there now. */
export function takeNewVersions(
  step: Step,
  mailboxes: readonly { id: string; version: number }[],
  smartFolders: readonly { id: string; version: number }[],
): Step {
  const versions = new Map(step.versions);
  const take = (kind: ReplySettingsTarget['kind'], saved: typeof mailboxes) => {
    for (const { id, version } of saved) {
      const key = keyOfTarget({ kind, id });
      if (step.kind === 'import' || versions.has(key)) versions.set(key, version);
    }
  };
  take('mailbox', mailboxes);
  take('smart-folder', smartFolders);
  return { ...step, versions };
}

/** The step with a row more, or without it. */
export function toggleRow<Some extends Step>(step: Some, { key, version }: MapRow): Some {
  const versions = new Map(step.versions);
  if (!versions.delete(key)) versions.set(key, version);
  return { ...step, versions };
}

function toSetting({ target, replyWith }: MapRow) {
  return { kind: target.kind, replyWith };
}
