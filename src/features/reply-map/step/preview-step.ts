import type { ReplyWith } from '../../../domain/reply-with';
import type { MentionGroup } from '../../../domain/reply/group-mentions';
import { findGroupPreview, previewReplies } from '../../../domain/reply/preview-replies';
import { isLost } from '../../../domain/reply/preview-totals';
import type { ReplyingProfile } from '../../../domain/reply/profile-problem';
import type { MapBlock } from '../map-layout';

/** How many mentions change who answers, and how many of them can no longer be answered. */
export interface StepFigures {
  mentions: number;
  changed: number;
  lost: number;
}

/**
 * What a step does to the mentions of a mailbox.
 * - `rows`: by the row's key; each seen as its dialog shows it, a folder with itself open.
 * - `sum`: every mention once that changes in any of these rows.
 */
export interface BlockStep {
  rows: ReadonlyMap<string, StepFigures>;
  sum: StepFigures;
}

/** Previews new settings of some rows of a mailbox, all of them saved together; those that say it already are not. */
export function previewStep(
  { mapped, rows }: MapBlock,
  changes: readonly { row: { key: string }; replyWith: ReplyWith; isSame: boolean }[],
  groups: readonly MentionGroup[],
  profiles: readonly ReplyingProfile[],
): BlockStep {
  const wanted = new Map(
    changes.filter(({ isSame }) => !isSame).map(({ row, replyWith }) => [row.key, replyWith]),
  );
  const wantedOf = (kind: string, id: string) => wanted.get(`${kind} ${id}`);
  const before = { profiles, settings: { mailbox: mapped, folders: mapped.folders } };
  const after = {
    profiles,
    settings: {
      mailbox: { replyWith: wantedOf('mailbox', mapped.id) ?? mapped.replyWith },
      folders: mapped.folders.map((folder) => ({
        id: folder.id,
        replyWith: wantedOf('smart-folder', folder.id) ?? folder.replyWith,
      })),
    },
  };
  const grouped = { groups, groupOf: new Uint32Array() };
  const changed = new Set<MentionGroup>();
  const lost = new Set<MentionGroup>();
  const seen = new Set<MentionGroup>();
  const figures = new Map<string, StepFigures>();
  for (const { key, target } of rows) {
    if (!wanted.has(key)) continue;
    const folderId = target.kind === 'mailbox' ? null : target.id;
    const preview = previewReplies({ grouped, folderId, before, after });
    for (let place = 0; place < groups.length; place += 1) {
      const found = findGroupPreview(preview, place);
      if (found === null) continue;
      seen.add(found.group);
      if (found.isChanged) changed.add(found.group);
      if (isLost(found)) lost.add(found.group);
    }
    const { totals } = preview;
    figures.set(key, { mentions: totals.mentions, changed: totals.changed, lost: totals.lost });
  }
  return {
    rows: figures,
    sum: { mentions: countAll(seen), changed: countAll(changed), lost: countAll(lost) },
  };
}

/** Adds up what a step does to the mentions of all mailboxes. */
export function sumSteps(steps: Iterable<BlockStep>): StepFigures {
  const sum = { mentions: 0, changed: 0, lost: 0 };
  for (const { sum: part } of steps) {
    sum.mentions += part.mentions;
    sum.changed += part.changed;
    sum.lost += part.lost;
  }
  return sum;
}

function countAll(groups: Iterable<MentionGroup>): number {
  let count = 0;
  for (const { mentions } of groups) count += mentions;
  return count;
}
