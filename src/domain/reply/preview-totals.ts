import type { MentionGroup } from './group-mentions';
import type { ReplyOutcome } from './resolution';

/** What two settings give some mentions. `isChanged`: another status or profile. */
export interface OutcomePair {
  before: ReplyOutcome;
  after: ReplyOutcome;
  isChanged: boolean;
}

/** What two settings give the mentions of a group. */
export interface GroupPreview extends OutcomePair {
  group: MentionGroup;
}

/** A pair with how many mentions have it, and how many of them are open. */
export interface CountedPair extends OutcomePair {
  mentions: number;
  open: number;
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

/** Adds up what the mentions of all pairs come to. */
export function countPairs(pairs: readonly CountedPair[]): PreviewTotals {
  const totals = createTotals();
  for (const pair of pairs) {
    const { before, after, isChanged, mentions, open } = pair;
    totals.mentions += mentions;
    totals.open += open;
    countOutcome(totals, before, 'before', mentions);
    countOutcome(totals, after, 'after', mentions);
    if (!isChanged) continue;
    totals.changed += mentions;
    totals.changedOpen += open;
    if (becomes(pair, 'blocked')) totals.blocked += mentions;
    if (becomes(pair, 'unanswerable')) totals.unanswerable += mentions;
    if (isLost(pair)) totals.lost += mentions;
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

/** Whether mentions are blocked or unanswerable after the change, and were not before. */
export function becomes(
  { before, after }: Pick<OutcomePair, 'before' | 'after'>,
  status: 'blocked' | 'unanswerable',
): boolean {
  return after.status === status && before.status !== status;
}

/** Whether mentions could be answered before, and no longer can. */
export function isLost({ before, after }: Pick<OutcomePair, 'before' | 'after'>): boolean {
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
