import type { MentionGroup } from './group-mentions';
import type { ReplyOutcome } from './resolution';

/** What two settings give the mentions of a group. `isChanged`: another status or profile. */
export interface GroupPreview {
  group: MentionGroup;
  before: ReplyOutcome;
  after: ReplyOutcome;
  isChanged: boolean;
}

/** A number of mentions before and after a change. */
export interface BeforeAfter {
  before: number;
  after: number;
}

/**
 * Numbers of mentions.
 * - `changed`, `changedOpen`: those with another status or profile, and of these the open ones.
 * - `blocked`, `unanswerable`: those that become so.
 * - `lost`: those that could be answered before, and no longer can.
 * - `answers`: by profile id, those that it answers.
 */
export interface PreviewTotals {
  mentions: number;
  open: number;
  changed: number;
  changedOpen: number;
  blocked: number;
  unanswerable: number;
  lost: number;
  answers: Map<string, BeforeAfter>;
  allBlocked: BeforeAfter;
  allUnanswerable: BeforeAfter;
  dependsOnView: BeforeAfter;
}

/** Adds up what previews of groups say of their mentions. */
export function countPreviews(previews: readonly GroupPreview[]): PreviewTotals {
  const totals = createTotals();
  for (const preview of previews) {
    const { group, before, after, isChanged } = preview;
    totals.mentions += group.mentions;
    totals.open += group.open;
    countOutcome(totals, before, 'before', group.mentions);
    countOutcome(totals, after, 'after', group.mentions);
    if (!isChanged) continue;
    totals.changed += group.mentions;
    totals.changedOpen += group.open;
    if (becomes(preview, 'blocked')) totals.blocked += group.mentions;
    if (becomes(preview, 'unanswerable')) totals.unanswerable += group.mentions;
    if (isLost(preview)) totals.lost += group.mentions;
  }
  return totals;
}

/** Adds up totals of different mentions. */
export function sumTotals(parts: Iterable<PreviewTotals>): PreviewTotals {
  const sum = createTotals();
  for (const part of parts) {
    for (const key of plainKeys) sum[key] += part[key];
    for (const key of pairKeys) addPair(sum[key], part[key]);
    for (const [profileId, pair] of part.answers) addPair(findPair(sum, profileId), pair);
  }
  return sum;
}

/** Whether a group's mentions are blocked or unanswerable after the change, and were not before. */
export function becomes(
  { before, after }: Pick<GroupPreview, 'before' | 'after'>,
  status: 'blocked' | 'unanswerable',
): boolean {
  return after.status === status && before.status !== status;
}

/** Whether a group's mentions could be answered before, and no longer can. */
export function isLost({ before, after }: Pick<GroupPreview, 'before' | 'after'>): boolean {
  return before.status === 'answered' && after.status !== 'answered';
}

const plainKeys = [
  'mentions',
  'open',
  'changed',
  'changedOpen',
  'blocked',
  'unanswerable',
  'lost',
] as const;
const pairKeys = ['allBlocked', 'allUnanswerable', 'dependsOnView'] as const;

function createTotals(): PreviewTotals {
  return {
    mentions: 0,
    open: 0,
    changed: 0,
    changedOpen: 0,
    blocked: 0,
    unanswerable: 0,
    lost: 0,
    answers: new Map(),
    allBlocked: { before: 0, after: 0 },
    allUnanswerable: { before: 0, after: 0 },
    dependsOnView: { before: 0, after: 0 },
  };
}

function countOutcome(
  totals: PreviewTotals,
  outcome: ReplyOutcome,
  side: keyof BeforeAfter,
  mentions: number,
): void {
  if (outcome.dependsOnView) totals.dependsOnView[side] += mentions;
  if (outcome.status === 'answered') findPair(totals, outcome.profileId)[side] += mentions;
  else if (outcome.status === 'blocked') totals.allBlocked[side] += mentions;
  else totals.allUnanswerable[side] += mentions;
}

function findPair({ answers }: PreviewTotals, profileId: string): BeforeAfter {
  let pair = answers.get(profileId);
  if (pair === undefined) answers.set(profileId, (pair = { before: 0, after: 0 }));
  return pair;
}

function addPair(sum: BeforeAfter, part: BeforeAfter): void {
  sum.before += part.before;
  sum.after += part.after;
}
