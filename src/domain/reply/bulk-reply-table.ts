import type { Placeholder } from '../canned-reply-placeholders';
import type { BulkReplyEntry, BulkReplyMention, BulkReplyOutcome } from './bulk-reply';

/**
 * Mentions of which the table says the same.
 * - `answered`: they go out as this profile, but for those that are left out. `leftOutIds`: these;
 *   `leastLeft`: of those that go out, what is left for the longest text; null where there is no limit.
 * - the others: they stay behind, for one reason; `mostOver`: of `too-long`, by how much at most.
 */
export type BulkReplyGroup<Mention extends BulkReplyMention> = {
  key: string;
  serviceId: string;
  mentions: Mention[];
} & (
  | { kind: 'answered'; profileId: string; leftOutIds: Set<string>; leastLeft: number | null }
  | { kind: 'too-long'; profileId: string; mostOver: number; max: number }
  | { kind: 'unfilled'; profileId: string; placeholder: Placeholder }
  | { kind: 'blocked' | 'unanswerable' }
);

/**
 * - `going`, `staying`, `leftOut`: numbers of mentions; together all of them.
 * - `profileCount`: as how many profiles the going ones go out.
 * - `isCounted`: every length is known.
 */
export interface BulkReplyTable<Mention extends BulkReplyMention> {
  answered: Extract<BulkReplyGroup<Mention>, { kind: 'answered' }>[];
  staying: Exclude<BulkReplyGroup<Mention>, { kind: 'answered' }>[];
  counts: { going: number; staying: number; leftOut: number };
  profileCount: number;
  isCounted: boolean;
}

/** Lays the table out: profiles with the most mentions first, then what stays behind in the same order. */
export function groupBulkReply<Mention extends BulkReplyMention>(
  entries: readonly BulkReplyEntry<Mention>[],
): BulkReplyTable<Mention> {
  const answered = new Map<string, BulkReplyTable<Mention>['answered'][number]>();
  const staying = new Map<string, BulkReplyTable<Mention>['staying'][number]>();
  const counts = { going: 0, staying: 0, leftOut: 0 };
  let isCounted = true;
  for (const { mention, outcome, isLeftOut } of entries) {
    const { serviceId } = mention;
    if ('profileId' in outcome && (isLeftOut || isGoing(outcome))) {
      const { profileId } = outcome;
      const group = findOrPut(answered, [serviceId, profileId], (key) => ({
        ...{ key, serviceId, mentions: [], kind: 'answered' as const, profileId },
        ...{ leftOutIds: new Set<string>(), leastLeft: null },
      }));
      group.mentions.push(mention);
      if (isLeftOut) {
        counts.leftOut += 1;
        group.leftOutIds.add(mention.id);
        continue;
      }
      counts.going += 1;
      if (outcome.status === 'uncounted') isCounted = false;
      if (outcome.status === 'ready' && outcome.left !== null) {
        group.leastLeft = Math.min(group.leastLeft ?? outcome.left, outcome.left);
      }
      continue;
    }
    counts.staying += 1;
    const group = findOrPut(staying, listStayingKey(mention, outcome), (key) => ({
      ...{ key, serviceId, mentions: [] },
      ...describeStaying(outcome),
    }));
    group.mentions.push(mention);
    if (group.kind === 'too-long' && outcome.status === 'too-long') {
      group.mostOver = Math.max(group.mostOver, outcome.over);
    }
  }
  const rows = [...answered.values()].sort(byCount);
  const profileIds = rows
    .filter(({ mentions, leftOutIds }) => mentions.length > leftOutIds.size)
    .map(({ profileId }) => profileId);
  return {
    answered: rows,
    staying: [...staying.values()].sort(byCount),
    counts,
    profileCount: new Set(profileIds).size,
    isCounted,
  };
}

function isGoing({ status }: BulkReplyOutcome): boolean {
  return status === 'ready' || status === 'uncounted';
}

/** Equal for mentions that stay behind for the same reason. */
function listStayingKey(
  { serviceId, kind, resolution }: BulkReplyMention,
  outcome: BulkReplyOutcome,
): readonly (string | null)[] {
  const { status } = outcome;
  if (status === 'unfilled') return [status, serviceId, outcome.profileId, outcome.placeholder];
  if ('profileId' in outcome) return [status, serviceId, outcome.profileId];
  if (resolution.status === 'blocked') {
    const { level, folderId, profileId, problem } = resolution;
    return [status, serviceId, kind, level, folderId, profileId, problem];
  }
  const reason = resolution.status === 'unanswerable' ? resolution.reason : null;
  return [status, serviceId, reason, resolution.folderId];
}

function describeStaying(outcome: BulkReplyOutcome) {
  switch (outcome.status) {
    case 'too-long':
      return {
        kind: 'too-long' as const,
        profileId: outcome.profileId,
        mostOver: outcome.over,
        max: outcome.max,
      };
    case 'unfilled':
      return {
        kind: 'unfilled' as const,
        profileId: outcome.profileId,
        placeholder: outcome.placeholder,
      };
    default:
      return {
        kind: outcome.status === 'blocked' ? ('blocked' as const) : ('unanswerable' as const),
      };
  }
}

function findOrPut<Group>(
  groups: Map<string, Group>,
  parts: readonly (string | null)[],
  create: (key: string) => Group,
): Group {
  const key = JSON.stringify(parts);
  const known = groups.get(key) ?? create(key);
  groups.set(key, known);
  return known;
}

function byCount(left: { mentions: unknown[] }, right: { mentions: unknown[] }): number {
  return right.mentions.length - left.mentions.length;
}
