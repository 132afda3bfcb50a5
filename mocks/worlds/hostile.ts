import type { Mention } from '../../src/domain/mention';
import { createEmptyWorld } from './empty';
import type { World } from './world';

/** A mention whose text would break a careless screen; `author` unless told is its id. */
interface HostileMention {
  id: string;
  text: string;
  author?: string;
  mentionedProfileIds?: string[];
}

const MEGABYTE = 1_000_000;
const ADDRESSES = [
  'https://example.com/order/1',
  'https://bank.example@evil.example/login',
  'https://pаypal.example/',
  'https://bücher.example/',
  'https://2130706433/',
  'javascript:alert(1)',
];

/** Ordinary neighbours stand between them: nothing of one row may reach into the next. */
function listHostileMentions(): HostileMention[] {
  return [
    {
      id: 'markup',
      text: '<img src=x onerror="document.title=1"><script>document.title=2</script>',
    },
    {
      id: 'turned',
      author: '\u202eMallory',
      text: 'Invoice \u202egpj.exe and \u2067more, never closed',
    },
    { id: 'neighbour', author: 'Anna (Ghent)', text: 'Is it (really) in stock? 12 + 3.' },
    { id: 'unseen', text: 'pass\u200bword\0 \ufeff\u2060and\u00ad \u{e0041}tag' },
    { id: 'broken', author: 'Half \ud83d', text: 'half \ud83d of an emoji \udc00' },
    {
      id: 'stacked',
      author: `Z${'\u0335'.repeat(200)}algo`,
      text: `H${'\u0301'.repeat(100_000)}elp`,
    },
    { id: 'one-word', author: 'W'.repeat(2000), text: 'W'.repeat(100_000) },
    { id: 'links', text: ADDRESSES.join('\n') },
    {
      id: 'many-profiles',
      text: '@first-page '.repeat(10_000),
      mentionedProfileIds: ['first-page'],
    },
    { id: 'lines', text: '\n'.repeat(50_000) },
    { id: 'marks', text: 'a\u202e'.repeat(50_000) },
    { id: 'ten-megabytes', text: 'Nothing works here. '.repeat((10 * MEGABYTE) / 20) },
  ];
}

/** A first day on which nobody means well: what people and machines could send, at its worst. */
export function createHostileWorld(): World {
  const world = createEmptyWorld();
  const opened = Date.parse(world.now);
  return {
    ...world,
    mentions: listHostileMentions().map(
      ({ id, text, author = id, mentionedProfileIds = [] }, place): Mention => ({
        id,
        conversationId: id,
        serviceId: 'facebook',
        kind: 'comment',
        topicIds: ['brand'],
        author: { name: author, handle: null, followers: 0 },
        text,
        language: 'und',
        sentiment: 'neutral',
        priority: 'normal',
        tags: [],
        status: 'open',
        assigneeId: null,
        receivedAt: new Date(opened - (place + 1) * 60_000).toISOString(),
        receivingProfileId: 'first-page',
        mentionedProfileIds,
        attachments: [],
        permalink: null,
        version: 1,
      }),
    ),
  };
}
