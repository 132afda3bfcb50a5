import {
  fillPlaceholders,
  isPlaceholder,
  listPlaceholders,
  toPlaceholderValue,
} from '../canned-reply-placeholders';
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
  const placeholder = open.find((name) => toPlaceholderValue(values[name]) === '');
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
