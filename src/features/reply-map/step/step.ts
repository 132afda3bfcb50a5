import type { ReplyWith } from '../../../domain/reply-with';
import type { ReplyWithChange } from '../../../contract/reply-settings-changes';
import type { ReplyingProfile } from '../../../domain/reply/profile-problem';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import { keyOfTarget } from '../map-layout';
import type { MapBlock, MapRow } from '../map-layout';
import type { ImportFault } from '../settings-file/read-settings-file';
import { meansSame, pasteReplyWith } from './paste-reply-with';

/**
 * Several settings that are to be saved as one step: what was copied from a row, put onto others, or what
 * a file says. It remembers the version of each row that one looked at, so that what someone else saves
 * meanwhile is seen before it would be overwritten.
 * - `versions`: by the key of each chosen row.
 * - `unchanged`: how many rows say already what the file does.
 */
export type Step = { versions: ReadonlyMap<string, number> } & (
  | { kind: 'copy'; source: MapRow }
  | {
      kind: 'import';
      fileName: string;
      wanted: ReadonlyMap<string, ReplyWith>;
      faults: readonly ImportFault[];
      unchanged: number;
    }
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

/** What a step comes to on the settings as they are now, in the order of the map. */
export function listChanges(
  step: Step,
  blocks: readonly MapBlock[],
  serviceIds: readonly string[],
  profiles: readonly ReplyingProfile[],
): StepChange[] {
  return blocks.flatMap((block) =>
    block.rows.flatMap((row): StepChange[] => {
      const version = step.versions.get(row.key);
      if (version === undefined) return [];
      const setting = toSetting(row);
      const replyWith =
        step.kind === 'copy'
          ? pasteReplyWith(toSetting(step.source), setting, serviceIds, profiles)
          : step.wanted.get(row.key);
      if (replyWith === undefined) return [];
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
      if (versions.has(key)) versions.set(key, version);
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
