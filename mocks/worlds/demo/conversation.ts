import type { Author, Mention, Sentiment } from '../../../src/domain/mention';
import type { Reply } from '../../../src/domain/reply/reply';
import { chooseMentioned, chooseReceiver, chooseReplier } from './addressees';
import { createAuthor } from './authors';
import { DAY, DEMO_NOW, drawMoment, drawWhile, HOUR, MINUTE } from './calendar';
import { languages } from './languages';
import type { Language } from './languages';
import { demoMailboxes } from './mailboxes';
import { demoProfiles } from './profiles';
import type { Random, Weighted } from './random';
import { countFollowUps, listUnsaid } from './text-writer';
import type { Facts, Mood, TextWriter } from './text-writer';
import { themes } from './themes';
import type { Channel, Theme } from './themes';
import { choosePriority, chooseTags, chooseUser, settle } from './triage';

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
  isAnswered: boolean;
}

/**
 * One conversation of 1 to 6 mentions: somebody about an order, before and after Hemvale's answers, or
 * several people under one post.
 */
export function createConversation(random: Random, writer: TextWriter, id: string): Conversation {
  const setting = createSetting(random, writer, id);
  const isThread = !setting.theme.hasOrder && setting.channel.kind === 'comment';
  const conversation = isThread
    ? createThread(random, writer, setting)
    : createExchange(random, writer, setting);
  settle(random, setting.language.tag, conversation, isThread);
  return conversation;
}

/** Several people under one post, each about something of their own, as long as there is more to say. */
function createThread(random: Random, writer: TextWriter, setting: Setting): Conversation {
  const conversation: Conversation = { mentions: [], replies: [] };
  const { theme, language } = setting;
  const { said } = setting.facts;
  const length = random.weigh(lengths);
  let moment = drawMoment(random);
  while (conversation.mentions.length < length && moment <= now) {
    if (listUnsaid(setting.facts, language.texts.cores[theme.name]).length === 0) break;
    if (conversation.mentions.length > 0) {
      setting.facts = { ...writer.gatherFacts(language), said };
      setting.author = createAuthor(random, language.texts, setting.channel.serviceId);
    }
    const replyMoment = moment + drawWhile(random, 15 * MINUTE, 10 * HOUR);
    const isReplied =
      setting.isAnswered &&
      random.chance(0.7) &&
      listUnsaid(setting.facts, language.texts.replies[theme.sentiment]).length > 0 &&
      couldReply(setting, replyMoment);
    const turn = { moment, count: conversation.mentions.length, mood: null, days: 0 };
    const mention = createMention(random, writer, setting, turn);
    conversation.mentions.push({ moment, item: mention });
    conversation.replies.push(
      isReplied ? createReply(random, writer, setting, mention.sentiment, replyMoment) : null,
    );
    moment += drawWhile(random, 20 * MINUTE, 30 * HOUR);
  }
  return conversation;
}

/** Somebody and Hemvale in turns; or somebody alone, who asks again after days. */
function createExchange(random: Random, writer: TextWriter, setting: Setting): Conversation {
  const conversation: Conversation = { mentions: [], replies: [] };
  const { theme, language } = setting;
  const longest = setting.isAnswered || theme.sentiment === 'negative' ? 6 : 2;
  const length = theme.hasOrder
    ? Math.min(random.weigh(lengths), longest, 1 + countFollowUps(language.texts))
    : 1;
  let replyCount = 0;
  let lastWord = 0;
  let moment = drawMoment(random);
  while (conversation.mentions.length < length && moment <= now) {
    const count = conversation.mentions.length;
    const mood = count > 0 ? chooseMood(random, replyCount > 0, count === length - 1) : null;
    const replyMoment = moment + drawWhile(random, 15 * MINUTE, 10 * HOUR);
    const isReplied =
      setting.isAnswered &&
      mood !== 'thanks' &&
      (count === 0 || (replyCount < 2 && random.chance(0.4))) &&
      couldReply(setting, replyMoment);
    const turn = { moment, count, mood, days: (moment - lastWord) / DAY };
    const mention = createMention(random, writer, setting, turn);
    const occasion = replyCount > 0 ? 'later' : mention.sentiment;
    conversation.mentions.push({ moment, item: mention });
    conversation.replies.push(
      isReplied ? createReply(random, writer, setting, occasion, replyMoment) : null,
    );
    if (isReplied) replyCount += 1;
    lastWord = isReplied ? replyMoment : moment;
    moment =
      lastWord +
      (replyCount > 0
        ? drawWhile(random, 4 * MINUTE, 20 * HOUR)
        : drawWhile(random, 16 * HOUR, 9 * DAY));
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
  const isAnswered = random.chance(0.46);
  return { id, theme, channel, language, facts, author, receiverId, replierId, isAnswered };
}

/** Whether the answer could have been sent: by now, and while its profile was authorized. */
function couldReply({ replierId }: Setting, moment: number): boolean {
  const profile = profilesById.get(replierId ?? '');
  if (!profile || profile.topicIds.length === 0 || moment > now) return false;
  if (profile.authorization === 'authorized') return true;
  return moment < Date.parse(profile.authorizationChangedAt ?? DEMO_NOW);
}

function chooseMood(random: Random, wasReplied: boolean, isLast: boolean): Mood {
  if (!wasReplied) return 'impatient';
  return isLast && random.chance(0.75) ? 'thanks' : 'information';
}

function createMention(
  random: Random,
  writer: TextWriter,
  { id, theme, channel, language, facts, author, receiverId }: Setting,
  turn: { moment: number; count: number; mood: Mood | null; days: number },
): Mention {
  const { moment, count, mood, days } = turn;
  const { serviceId, kind } = channel;
  const sentiment = mood ? sentimentOf[mood] : theme.sentiment;
  const mentionedIds = mood ? [] : chooseMentioned(random, channel, language.tag, theme);
  const text = mood
    ? writer.writeFollowUp(facts, mood, days)
    : writer.writeOpening(facts, theme, channel, mentionedIds.length > 0);
  const names = mentionedIds.map((profileId) => {
    const profile = profilesById.get(profileId);
    return `${profile?.handle ?? profile?.name ?? ''} `;
  });
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
    status: 'open',
    assigneeId: null,
    receivedAt: new Date(moment).toISOString(),
    receivingProfileId: receiverId,
    mentionedProfileIds: mentionedIds,
    attachments: [],
    permalink: isPublic ? `https://example.com/${serviceId}/${id}/${String(count + 1)}` : null,
    version: 1,
  };
}

function createReply(
  random: Random,
  writer: TextWriter,
  { id, theme, language, facts, replierId }: Setting,
  occasion: Sentiment | 'later',
  moment: number,
): Dated<Reply> {
  return {
    moment,
    item: {
      id: '',
      mentionId: '',
      conversationId: id,
      profileId: replierId ?? '',
      chosenBy: random.chance(0.85) ? 'resolved' : 'by-hand',
      userId: chooseUser(random, language.tag),
      mailboxId: mailboxIdOf(theme),
      openFolderId: null,
      text: writer.writeReply(facts, occasion),
      resolution: null,
      sentAt: new Date(moment).toISOString(),
    },
  };
}

function mailboxIdOf(theme: Theme): string | null {
  const mailbox = demoMailboxes.find(({ topicIds }) =>
    topicIds.some((topicId) => theme.topicIds.includes(topicId)),
  );
  return mailbox?.id ?? null;
}
