import type { Mention } from '../../../src/domain/mention';
import type { Reply } from '../../../src/domain/reply/reply';
import { listStandardServices } from '../services';
import type { World } from '../world';
import { addAttachments } from './attachments';
import { demoCannedReplies } from './canned-replies';
import { DEMO_NOW, drawMoment } from './calendar';
import { createConversation } from './conversation';
import type { Dated } from './conversation';
import { demoHistory } from './history';
import { hostileMentions } from './hostile';
import { demoMailboxes } from './mailboxes';
import { demoProfiles, demoTopics } from './profiles';
import { createRandom } from './random';
import type { Random } from './random';
import { createListSharer } from './share-lists';
import { demoSmartFolders } from './smart-folders';
import { createTextWriter } from './text-writer';
import { demoLastUsedProfileIds, demoUsers } from './users';

const SEED = 20_261_120;
/** Larger worlds are for measuring: texts may repeat, and mentions share their lists. */
const MOST_WITH_OWN = 10_000;

/**
 * Hemvale, an international maker and seller of furniture, and 30 days of what people wrote to it. Pure
 * and from a fixed seed: equal at every call. Up to 10,000 mentions no text comes more than three times.
 */
export function createDemoWorld({ mentionCount = 2400 }: { mentionCount?: number } = {}): World {
  const isLarge = mentionCount > MOST_WITH_OWN;
  const random = createRandom(SEED);
  const writer = createTextWriter(random, isLarge ? Infinity : 3);
  const shareLists = isLarge ? createListSharer() : null;
  const mentions = createHostileMentions(random).slice(0, mentionCount);
  const replies: Answer[] = [];
  for (let number = 1; mentions.length < mentionCount; number += 1) {
    const conversation = createConversation(random, writer, createId('c', number));
    conversation.mentions.slice(0, mentionCount - mentions.length).forEach((dated, index) => {
      shareLists?.(dated.item);
      mentions.push(dated);
      const reply = conversation.replies[index];
      if (reply) replies.push({ ...reply, to: dated.item });
    });
  }
  const written = numberByTime(mentions, replies);
  if (!isLarge) addAttachments(written.mentions);
  return {
    now: DEMO_NOW,
    services: listStandardServices(),
    ...structuredClone({
      topics: [...demoTopics],
      profiles: [...demoProfiles],
      users: [...demoUsers],
      mailboxes: [...demoMailboxes],
      smartFolders: [...demoSmartFolders],
      lastUsedProfileIds: demoLastUsedProfileIds,
      replySettingsChanges: [...demoHistory],
      cannedReplies: [...demoCannedReplies],
    }),
    ...written,
  };
}

/** The demo's shape with 100,000 mentions and without its past, for measuring; here texts may repeat. */
export function create100kWorld(): World {
  return createLargeWorld(100_000);
}

/** The same with 1,000,000 mentions: some 20 seconds and 1 GB, so rather behind HTTP than in a browser. */
export function create1mWorld(): World {
  return createLargeWorld(1_000_000);
}

function createLargeWorld(mentionCount: number): World {
  return { ...createDemoWorld({ mentionCount }), replySettingsChanges: [] };
}

interface Answer extends Dated<Reply> {
  to: Mention;
}

/** Gives the ids, in the order of time. */
function numberByTime(
  mentions: Dated<Mention>[],
  replies: Answer[],
): Pick<World, 'mentions' | 'replies'> {
  mentions.sort((left, right) => left.moment - right.moment);
  mentions.forEach(({ item }, index) => {
    item.id = createId('m', index + 1);
  });
  replies.sort((left, right) => left.moment - right.moment);
  replies.forEach(({ item, to }, index) => {
    item.id = createId('r', index + 1);
    item.mentionId = to.id;
  });
  return { mentions: mentions.map(({ item }) => item), replies: replies.map(({ item }) => item) };
}

function createHostileMentions(random: Random): Dated<Mention>[] {
  return hostileMentions.map(({ text, authorName, serviceId, kind }, index) => {
    const moment = drawMoment(random);
    return {
      moment,
      item: {
        id: '',
        conversationId: createId('h', index + 1),
        serviceId,
        kind,
        topicIds: ['products'],
        author: { name: authorName, handle: null, followers: random.int(0, 900) },
        text,
        language: 'und',
        sentiment: 'neutral',
        priority: 'normal',
        tags: [],
        status: 'open',
        assigneeId: null,
        receivedAt: new Date(moment).toISOString(),
        receivingProfileId: serviceId === 'x' ? null : `${serviceId}-hemvale`,
        mentionedProfileIds: text.includes('@hemvale ') ? ['x-hemvale'] : [],
        attachments: [],
        permalink: null,
        version: 1,
      },
    };
  });
}

function createId(letter: string, number: number): string {
  return `${letter}-${String(number).padStart(5, '0')}`;
}
