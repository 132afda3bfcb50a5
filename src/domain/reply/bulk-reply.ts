import { fillPlaceholders, isPlaceholder, listPlaceholders } from '../canned-reply-placeholders';
import type { Placeholder } from '../canned-reply-placeholders';
import { countReplyLength } from '../count-reply-length';
import type { ReplyLengthCounter } from '../count-reply-length';
import type { MentionKind, ReplyLimit } from '../service';
import type { ReplyDecision } from './resolution';

/**
 * One text to many mentions: what becomes of each before it is sent. Who answers is what the resolver
 * said, never anything else; the text is filled in for each mention by itself, and counted as its
 * service counts. What cannot go out stays behind with the reason; nothing is shortened, and no other
 * profile steps in.
 */

/** A mention that is to be answered, with what the resolver says of it. */
export interface BulkReplyMention {
  id: string;
  serviceId: string;
  kind: MentionKind;
  author: { name: string };
  resolution: ReplyDecision;
}

/**
 * - `ready`: it goes out. `left`: what is left of the limit; null where there is none.
 * - `uncounted`: the service's own counter is not there (yet), so nobody knows whether it fits.
 * - `too-long`, `unfilled`: the text must be changed first; `placeholder`: which has no value here.
 * - `blocked`, `unanswerable`: the resolver's word.
 */
export type BulkReplyOutcome =
  | { status: 'ready'; profileId: string; text: string; left: number | null }
  | { status: 'uncounted'; profileId: string; text: string }
  | { status: 'too-long'; profileId: string; over: number; max: number }
  | { status: 'unfilled'; profileId: string; placeholder: Placeholder }
  | { status: 'blocked' }
  | { status: 'unanswerable' };

/** `isLeftOut`: the agent wants it left out. */
export interface BulkReplyEntry<Mention extends BulkReplyMention> {
  mention: Mention;
  outcome: BulkReplyOutcome;
  isLeftOut: boolean;
}

export interface BulkReplyInput<Mention extends BulkReplyMention> {
  mentions: readonly Mention[];
  text: string;
  agentName: string;
  services: readonly { id: string; replyLimit: ReplyLimit | null }[];
  profiles: readonly { id: string; name: string }[];
  leftOutIds: ReadonlySet<string>;
  countXWeighted?: ReplyLengthCounter | undefined;
}

/** What becomes of each mention, in their order. */
export function decideBulkReply<Mention extends BulkReplyMention>(
  input: BulkReplyInput<Mention>,
): BulkReplyEntry<Mention>[] {
  const limits = new Map(input.services.map(({ id, replyLimit }) => [id, replyLimit]));
  const names = new Map(input.profiles.map(({ id, name }) => [id, name]));
  const open = listPlaceholders(input.text).filter(isPlaceholder);
  const count = countOnce(input.countXWeighted);
  return input.mentions.map((mention) => ({
    mention,
    outcome: decideOne(mention, { ...input, limits, names, open, count }),
    isLeftOut: input.leftOutIds.has(mention.id),
  }));
}

function decideOne(
  { serviceId, author, resolution }: BulkReplyMention,
  {
    text: template,
    agentName,
    limits,
    names,
    open,
    count,
  }: Pick<BulkReplyInput<BulkReplyMention>, 'text' | 'agentName'> & {
    limits: ReadonlyMap<string, ReplyLimit | null>;
    names: ReadonlyMap<string, string>;
    open: readonly Placeholder[];
    count: (text: string, limit: ReplyLimit) => number | null;
  },
): BulkReplyOutcome {
  if (resolution.status !== 'answered') return { status: resolution.status };
  const { profileId } = resolution;
  const values = fillFor(author.name, agentName, names.get(profileId));
  const placeholder = open.find((name) => values[name].trim() === '');
  if (placeholder !== undefined) return { status: 'unfilled', profileId, placeholder };
  const text = fillPlaceholders(template, values);
  const limit = limits.get(serviceId) ?? null;
  if (limit === null) return { status: 'ready', profileId, text, left: null };
  const length = count(text, limit);
  if (length === null) return { status: 'uncounted', profileId, text };
  return length > limit.max
    ? { status: 'too-long', profileId, over: length - limit.max, max: limit.max }
    : { status: 'ready', profileId, text, left: limit.max - length };
}

/** Counts a text once for each way of counting: most mentions get the same, and counting for X is slow. */
function countOnce(countXWeighted: ReplyLengthCounter | undefined) {
  const known = new Map<string, number | null>();
  return (text: string, limit: ReplyLimit): number | null => {
    const key = `${limit.unit} ${String(limit.urlLength)} ${text}`;
    const length = known.get(key) ?? countReplyLength(text, limit, countXWeighted);
    known.set(key, length);
    return length;
  };
}

function fillFor(
  author: string,
  agent: string,
  profile: string | undefined,
): Record<Placeholder, string> {
  return { author, agent, profile: profile ?? '' };
}

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
      else if (outcome.status === 'ready' && outcome.left !== null) {
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

/** What is sent: each mention that goes out, as which profile and with which text. */
export function listBulkReplies<Mention extends BulkReplyMention>(
  entries: readonly BulkReplyEntry<Mention>[],
): { mentionId: string; profileId: string; text: string }[] {
  return entries.flatMap(({ mention, outcome, isLeftOut }) =>
    isLeftOut || outcome.status !== 'ready'
      ? []
      : [{ mentionId: mention.id, profileId: outcome.profileId, text: outcome.text }],
  );
}

function isGoing({ status }: BulkReplyOutcome): boolean {
  return status === 'ready' || status === 'uncounted';
}

/** Equal for mentions that stay behind for the same reason. */
function listStayingKey(
  { serviceId, kind, resolution }: BulkReplyMention,
  outcome: BulkReplyOutcome,
): readonly (string | null)[] {
  switch (outcome.status) {
    case 'too-long':
      return ['too-long', serviceId, outcome.profileId];
    case 'unfilled':
      return ['unfilled', serviceId, outcome.profileId, outcome.placeholder];
    default:
      if (resolution.status === 'blocked') {
        const { level, folderId, profileId, problem } = resolution;
        return ['blocked', serviceId, kind, level, folderId, profileId, problem];
      }
      return resolution.status === 'unanswerable'
        ? ['unanswerable', serviceId, resolution.reason, resolution.folderId]
        : [];
  }
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
