import { NO_GROUP } from './group-mentions';
import type { GroupedMentions } from './group-mentions';
import { findGroupPreview } from './preview-replies';
import type { ReplyPreview } from './preview-replies';
import { becomes } from './preview-totals';
import type { OutcomePair } from './preview-totals';

/**
 * The mentions of a preview as a list, those that change first, else in the order of the facts. How long
 * it is follows from the totals; which mention a row shows is found by walking along the mentions only
 * as far as rows were asked for, so an edit costs what is seen of it, not what there is.
 */

/** What of a preview a list shows, each after the change; `stopped`: what becomes blocked or unanswerable. */
export const previewFilters = {
  changed: ({ isChanged }) => isChanged,
  blocked: ({ after }) => after.status === 'blocked',
  unanswerable: ({ after }) => after.status === 'unanswerable',
  dependsOnView: ({ after }) => after.dependsOnView,
  all: () => true,
  stopped: (pair) => becomes(pair, 'blocked') || becomes(pair, 'unanswerable'),
} as const satisfies Record<string, (pair: OutcomePair) => boolean>;
export type PreviewFilter = keyof typeof previewFilters;

/**
 * Mentions that a search found.
 * - `places`: theirs in the facts, in that order.
 * - `byGroup`: how many of each group; groups that have none are left out.
 */
export interface FoundMentions {
  places: Uint32Array;
  byGroup: ReadonlyMap<number, number>;
}

/** Counts what a search found, once for all settings that are previewed on the same groups. */
export function groupFoundMentions(
  { groupOf }: GroupedMentions,
  places: Uint32Array,
): FoundMentions {
  const byGroup = new Map<number, number>();
  for (const place of places) {
    const group = groupOf[place] ?? NO_GROUP;
    if (group !== NO_GROUP) byGroup.set(group, (byGroup.get(group) ?? 0) + 1);
  }
  return { places, byGroup };
}

/** How many mentions each filter shows; `found`: of these. */
export function countPreviewedMentions(
  preview: ReplyPreview,
  found: FoundMentions | null = null,
): Record<PreviewFilter, number> {
  if (found === null) {
    const { totals } = preview;
    return {
      changed: totals.changed,
      blocked: totals.allBlocked.after,
      unanswerable: totals.allUnanswerable.after,
      dependsOnView: totals.dependsOnView.after,
      all: totals.mentions,
      stopped: totals.blocked + totals.unanswerable,
    };
  }
  const counts = { changed: 0, blocked: 0, unanswerable: 0, dependsOnView: 0, all: 0, stopped: 0 };
  for (const [group, mentions] of found.byGroup) {
    const pair = findGroupPreview(preview, group);
    if (pair === null) continue;
    for (const filter of filterNames) {
      if (previewFilters[filter](pair)) counts[filter] += mentions;
    }
  }
  return counts;
}

const filterNames = Object.keys(previewFilters) as PreviewFilter[];

/** `at`: the place in the facts of the mention that a row shows; undefined beyond the last one. */
export interface PreviewedMentions {
  length: number;
  at: (row: number) => number | undefined;
}

/**
 * Lists what of a preview a filter shows.
 * @param found only of these; null for all
 */
export function listPreviewedMentions(
  preview: ReplyPreview,
  filter: PreviewFilter,
  found: FoundMentions | null = null,
): PreviewedMentions {
  const { groups, groupOf } = preview.grouped;
  const { [filter]: length } = countPreviewedMentions(preview, found);
  const parts = new Uint8Array(groups.length);
  const rows: number[] = [];
  const end = found === null ? groupOf.length : found.places.length;
  let part = preview.totals.changed === 0 ? UNCHANGED : CHANGED;
  let next = 0;

  /** In which part of the list the mentions of a group are; asked once for each group. */
  function findPart(group: number): number {
    const known = parts[group] ?? LEFT_OUT;
    if (known !== UNKNOWN) return known;
    const pair = findGroupPreview(preview, group);
    const isListed = pair !== null && previewFilters[filter](pair);
    return (parts[group] = !isListed ? LEFT_OUT : pair.isChanged ? CHANGED : UNCHANGED);
  }

  return {
    length,
    at(row) {
      if (row >= length) return undefined;
      while (rows.length <= row) {
        if (next === end) {
          part = UNCHANGED;
          next = 0;
        }
        const mention = found === null ? next : (found.places[next] ?? 0);
        const group = groupOf[mention] ?? NO_GROUP;
        if (findPart(group) === part) rows.push(mention);
        next += 1;
      }
      return rows[row];
    },
  };
}

const UNKNOWN = 0;
const CHANGED = 1;
const UNCHANGED = 2;
const LEFT_OUT = 3;
