import type { Author, Mention, Sentiment } from '../../../src/domain/mention';
import type { Reply } from '../../../src/domain/reply/reply';
import { chooseMentioned, chooseReceiver, chooseReplier } from './addressees';
import { createAuthor } from './authors';
import { DEMO_NOW, drawMoment, drawWhile, HOUR, MINUTE } from './calendar';
import { languages } from './languages';
import type { Language } from './languages';
import { demoMailboxes } from './mailboxes';
import { demoProfiles } from './profiles';
import type { Random, Weighted } from './random';
import type { Facts, Mood, TextWriter } from './text-writer';
import { themes } from './themes';
import type { Channel, Theme } from './themes';
import { choosePriority, chooseTags, chooseUser, triage } from './triage';

/** What was made, and when; its id is given when all are made, for ids follow the order of time. */
export interface Dated<Item> {
  moment: number;
  item: Item;
}

/** The replies stand beside the mentions that they answer; null where there is none. */
export interface Conversation {
  mentions: Dated<Mention>[];
  replies: (Dated<Reply> | null)[];
}

const now = Date.parse(DEMO_NOW);
const lengths: readonly Weighted<number>[] = [
  [46, 1],
  [26, 2],
  [14, 3],
  [8, 4],
  [4, 5],
  [2, 6],
];
const profilesById = new Map(demoProfiles.map((profile) => [profile.id, profile]));
const sentimentOf: Readonly<Record<Mood, Sentiment>> = {
  impatient: 'negative',
  information: 'neutral',
  thanks: 'positive',
};

/** What all mentions of a conversation share. */
interface Setting {
  id: string;
  theme: Theme;
  channel: Channel;
  language: Language;
  facts: Facts;
  author: Author;
  receiverId: string | null;
  replierId: string | null;
}

/**
 * One conversation of 1 to 6 mentions: somebody about an order, before and after Hemvale's answers, or
 * several people under one post.
 */
export function createConversation(random: Random, writer: TextWriter, id: string): Conversation {
  const setting = createSetting(random, writer, id);
  const { theme, channel, language } = setting;
  const gathersPeople = !theme.hasOrder && channel.kind === 'comment';
  const length = theme.hasOrder || gathersPeople ? random.weigh(lengths) : 1;
  const isAnswered = random.chance(0.46);

  const conversation: Conversation = { mentions: [], replies: [] };
  let wasReplied = false;
  let moment = drawMoment(random);
  for (let count = 0; count < length && moment <= now; count += 1) {
    const isLater = count > 0;
    const mood: Mood | null =
      isLater && !gathersPeople
        ? chooseMood(random, theme, wasReplied, count === length - 1)
        : null;
    if (isLater && gathersPeople) {
      setting.facts = writer.gatherFacts(language);
      setting.author = createAuthor(random, language.texts, channel.serviceId);
    }
    const replyMoment = moment + drawWhile(random, 15 * MINUTE, 10 * HOUR);
    const isReplied: boolean =
      isAnswered &&
      mood !== 'thanks' &&
      (!isLater || random.chance(0.4)) &&
      replyMoment <= now &&
      couldReply(setting.replierId, replyMoment);
    const mention = createMention(random, writer, setting, { moment, count, mood, isReplied });
    conversation.mentions.push({ moment, item: mention });
    conversation.replies.push(
      isReplied
        ? { moment: replyMoment, item: createReply(random, writer, setting, mention, replyMoment) }
        : null,
    );
    wasReplied ||= isReplied;
    moment =
      (isReplied ? replyMoment : moment) +
      drawWhile(random, (isReplied ? 4 : 40) * MINUTE, 30 * HOUR);
  }
  return conversation;
}

function createSetting(random: Random, writer: TextWriter, id: string): Setting {
  const theme = random.weigh(themes);
  const channel = random.weigh(theme.channels);
  const language = random.weigh(languages);
  const facts = writer.gatherFacts(language);
  const author = createAuthor(random, language.texts, channel.serviceId);
  const receiverId = chooseReceiver(random, channel, language.tag, theme, facts.storeIndex);
  const replierId = chooseReplier(channel, language.tag, receiverId);
  return { id, theme, channel, language, facts, author, receiverId, replierId };
}

function couldReply(profileId: string | null, moment: number): boolean {
  const profile = profilesById.get(profileId ?? '');
  if (!profile || profile.topicIds.length === 0) return false;
  if (profile.authorization === 'authorized') return true;
  return moment < Date.parse(profile.authorizationChangedAt ?? DEMO_NOW);
}

function chooseMood(random: Random, theme: Theme, wasReplied: boolean, isLast: boolean): Mood {
  if (wasReplied) return isLast && random.chance(0.75) ? 'thanks' : 'information';
  return theme.sentiment === 'negative' || random.chance(0.5) ? 'impatient' : 'information';
}

function createMention(
  random: Random,
  writer: TextWriter,
  { id, theme, channel, language, facts, author, receiverId }: Setting,
  turn: { moment: number; count: number; mood: Mood | null; isReplied: boolean },
): Mention {
  const { moment, count, mood, isReplied } = turn;
  const { serviceId, kind } = channel;
  const sentiment = mood ? sentimentOf[mood] : theme.sentiment;
  const mentionedIds = mood ? [] : chooseMentioned(random, channel, language.tag, theme);
  const text = mood
    ? writer.writeFollowUp(facts, mood)
    : writer.writeOpening(facts, theme, channel, mentionedIds.length > 0);
  const names = mentionedIds.map((profileId) => {
    const profile = profilesById.get(profileId);
    return `${profile?.handle ?? profile?.name ?? ''} `;
  });
  const isDone = isReplied || mood === 'thanks';
  const { status, assigneeId } = triage(random, moment, language.tag, isDone);
  const isPublic = kind !== 'private-message' && random.chance(0.92);
  return {
    id: '',
    conversationId: id,
    serviceId,
    kind,
    topicIds: [...theme.topicIds],
    author: { ...author },
    text: names.join('') + text,
    language: language.cityTags[facts.city] ?? language.tag,
    sentiment,
    priority: choosePriority(random, sentiment, author),
    tags: chooseTags(random, theme, author),
    status,
    assigneeId,
    receivedAt: new Date(moment).toISOString(),
    receivingProfileId: receiverId,
    mentionedProfileIds: mentionedIds,
    permalink: isPublic ? `https://example.com/${serviceId}/${id}/${String(count + 1)}` : null,
    version: 1,
  };
}

function createReply(
  random: Random,
  writer: TextWriter,
  { id, theme, language, facts, replierId }: Setting,
  mention: Mention,
  moment: number,
): Reply {
  return {
    id: '',
    mentionId: '',
    conversationId: id,
    profileId: replierId ?? '',
    chosenBy: random.chance(0.85) ? 'resolved' : 'by-hand',
    userId: chooseUser(random, language.tag),
    mailboxId: mailboxIdOf(theme),
    openFolderId: null,
    text: writer.writeReply(facts, mention.sentiment),
    resolution: null,
    sentAt: new Date(moment).toISOString(),
  };
}

function mailboxIdOf(theme: Theme): string | null {
  const mailbox = demoMailboxes.find(({ topicIds }) =>
    topicIds.some((topicId) => theme.topicIds.includes(topicId)),
  );
  return mailbox?.id ?? null;
}
