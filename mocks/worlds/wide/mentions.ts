import type { Mention } from '../../../src/domain/mention';
import type { MentionKind } from '../../../src/domain/service';
import { createAuthor } from '../demo/authors';
import { drawMoment } from '../demo/calendar';
import { languages } from '../demo/languages';
import type { Random, Weighted } from '../demo/random';
import type { TextWriter } from '../demo/text-writer';
import { themes } from '../demo/themes';
import { choosePriority, chooseTags, chooseUser } from '../demo/triage';
import { standardServices } from '../services';
import { profileIdOf } from './profiles';
import { storeIdOf } from './settings';
import type { WideStore } from './settings';

const storeThemes = themes.filter(([, { topicIds }]) => topicIds.includes('stores'));
const kindsOf: Readonly<Record<string, readonly Weighted<MentionKind>[]>> = {
  facebook: [
    [7, 'comment'],
    [2, 'post'],
    [2, 'private-message'],
  ],
  instagram: [
    [8, 'comment'],
    [2, 'private-message'],
  ],
  x: [
    [8, 'post'],
    [1, 'private-message'],
  ],
  whatsapp: [[1, 'private-message']],
  'google-business': [[1, 'review']],
  'google-play': [[1, 'review']],
  'app-store': [[1, 'review']],
};
const publicKinds: readonly Weighted<MentionKind>[] = [
  [3, 'comment'],
  [1, 'post'],
];

/** One mention of a store, on any service; nobody has answered it yet. */
export function createWideMention(
  random: Random,
  writer: TextWriter,
  store: WideStore,
  number: number,
): Mention {
  const { id: serviceId, canReply, receivingProfileOnly } = random.pick(standardServices);
  const kind = random.weigh(kindsOf[serviceId] ?? publicKinds);
  const theme = random.weigh(storeThemes);
  const language = random.weigh(languages);
  const own =
    languages.find(([, { tag }]) => tag === store.language && random.chance(0.3))?.[1] ?? language;
  const facts = writer.gatherFacts(own);
  const author = createAuthor(random, own.texts, serviceId);
  const regional = profileIdOf(serviceId, store.region);
  const isReceived = receivingProfileOnly.includes(kind) || random.chance(0.4);
  const isMentioned = kind === 'post' && random.chance(0.3);
  const isResolved = random.chance(0.55);
  const padded = String(number).padStart(5, '0');
  return {
    id: `m-${padded}`,
    conversationId: `c-${padded}`,
    serviceId,
    kind,
    topicIds: [storeIdOf(store)],
    author,
    text: writer.writeOpening(facts, theme, { serviceId, kind }, false),
    language: own.cityTags[facts.city] ?? own.tag,
    sentiment: theme.sentiment,
    priority: choosePriority(random, theme.sentiment, author),
    tags: chooseTags(random, theme, author),
    status: isResolved ? 'resolved' : 'open',
    assigneeId: random.chance(0.2) ? chooseUser(random, own.tag) : null,
    receivedAt: new Date(drawMoment(random)).toISOString(),
    receivingProfileId: canReply && isReceived ? regional : null,
    mentionedProfileIds: canReply && isMentioned ? [regional] : [],
    attachments: [],
    permalink: null,
    version: 1,
  };
}
