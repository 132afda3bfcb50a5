import type { Author, Mention, Priority, Sentiment } from '../../../src/domain/mention';
import { ageInDays } from './calendar';
import type { Conversation } from './conversation';
import type { Random } from './random';
import type { Theme } from './themes';
import { everyonesHelp, speakersOf } from './users';

/** What Hemvale's people have made of a mention so far: the older, the more is done. */

type Triage = Pick<Mention, 'status' | 'assigneeId'>;

/** Sets who has the mentions and what is resolved: an exchange is one case, in a thread each is its own. */
export function settle(
  random: Random,
  language: string,
  { mentions, replies }: Conversation,
  isThread: boolean,
): void {
  let later: Triage | null = null;
  for (const [index, { item, moment }] of [...mentions.entries()].reverse()) {
    const isReplied = Boolean(replies[index]);
    const isThanks = !isThread && index > 0 && item.sentiment === 'positive';
    const own: Triage =
      later === null || isThread
        ? triage(random, moment, language, isReplied || isThanks)
        : { status: isReplied ? 'resolved' : later.status, assigneeId: later.assigneeId };
    item.status = own.status;
    item.assigneeId = own.assigneeId;
    later = own;
  }
}

function triage(random: Random, moment: number, language: string, isDone: boolean): Triage {
  const isResolved = random.chance(isDone ? 0.94 : shareResolved(ageInDays(moment)));
  const isAssigned = random.chance(isDone ? 0.6 : isResolved ? 0.3 : 0.16);
  return {
    status: isResolved ? 'resolved' : 'open',
    assigneeId: isAssigned ? chooseUser(random, language) : null,
  };
}

function shareResolved(days: number): number {
  if (days < 1) return 0.06;
  if (days < 3) return 0.3;
  return days < 7 ? 0.72 : 0.93;
}

/** Someone who reads the language, or one of those who help with all. */
export function chooseUser(random: Random, language: string): string {
  const speakers = speakersOf[language] ?? everyonesHelp;
  return random.pick(random.chance(0.8) ? speakers : everyonesHelp);
}

/** Complaints come higher, and whatever many people read. */
export function choosePriority(random: Random, sentiment: Sentiment, author: Author): Priority {
  const drawn = random.next();
  if (sentiment === 'negative' && drawn < 0.06) return 'critical';
  if (author.followers >= 10_000) return drawn < 0.7 ? 'high' : 'normal';
  if (sentiment === 'negative') return drawn < 0.28 ? 'high' : 'normal';
  if (sentiment === 'neutral') return drawn < 0.06 ? 'high' : 'normal';
  return drawn < 0.3 ? 'low' : 'normal';
}

/** The tags of the theme, and of those that sometimes fit, some. */
export function chooseTags(random: Random, theme: Theme, author: Author): string[] {
  const sometimes = theme.sometimes.filter((tag) =>
    tag === 'influencer' ? author.followers >= 10_000 : random.chance(0.3),
  );
  return [...theme.tags.filter(() => random.chance(0.9)), ...sometimes];
}
