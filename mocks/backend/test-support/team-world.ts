import type { Mailbox } from '../../../src/domain/mailbox';
import type { Mention } from '../../../src/domain/mention';
import type { ReplyChoice } from '../../../src/domain/reply-with';
import type { Condition, Filter, SmartFolder } from '../../../src/domain/smart-folder';
import { createWorkedExample } from '../../worlds/worked-example';
import type { World } from '../../worlds/world';

/**
 * The worked example grown to three topics, two overlapping mailboxes, folders of every sort and some
 * forty mentions that arrived at a few different times: small, but with every way for a list to go wrong.
 */
export function createTeamWorld(): World {
  const world = createWorkedExample();
  const topics = ['brand', 'shop', 'press'];
  return {
    ...world,
    topics: topics.map((id) => ({ id, name: id })),
    profiles: world.profiles.map((profile, index) => ({
      ...profile,
      topicIds: [topics[index % 2] ?? '', 'press'],
    })),
    mailboxes: [
      mailbox('support', ['brand', 'shop'], ['mine', 'open', 'french', 'all']),
      mailbox('news', ['press', 'shop'], ['nobody', 'text']),
    ],
    smartFolders: [
      folder('support', 'mine', { field: 'assignee', operator: 'any-of', values: ['me'] }),
      folder('support', 'open', { field: 'status', operator: 'any-of', values: ['open'] }),
      folder('support', 'french', { field: 'language', operator: 'any-of', values: ['fr'] }),
      folder('support', 'all'),
      folder('news', 'nobody', { field: 'assignee', operator: 'any-of', values: ['unassigned'] }),
      folder('news', 'text', { field: 'text', operator: 'contains', value: 'kettle' }),
    ],
    mentions: Array.from({ length: 40 }, (_, index) => {
      const mention = world.mentions[index % world.mentions.length] as Mention;
      return {
        ...mention,
        id: `m${String((index * 7) % 40)}`,
        conversationId: `c${String(index % 15)}`,
        topicIds: topics.filter((__, place) => (index % 8) & (1 << place)),
        receivedAt: `2026-11-19T0${String(index % 6)}:00:00.000Z`,
      };
    }),
  };
}

/** Filters for a folder to change to. */
export const filters: Filter[] = [
  { match: 'all', conditions: [] },
  { match: 'any', conditions: [] },
  { match: 'all', conditions: [{ field: 'status', operator: 'none-of', values: ['open'] }] },
  { match: 'all', conditions: [{ field: 'assignee', operator: 'none-of', values: ['me'] }] },
  {
    match: 'any',
    conditions: [
      { field: 'language', operator: 'any-of', values: ['fr'] },
      { field: 'author-followers', operator: 'at-least', value: 1000 },
    ],
  },
];

/** Choices for a service, some of profiles that cannot reply. */
export const choices: ReplyChoice[] = [
  { kind: 'same-as-mailbox' },
  { kind: 'default' },
  ...['acme-us', 'acme-fr', 'acme-care', 'acme', 'acmehelp'].map((profileId): ReplyChoice => ({
    kind: 'profile',
    profileId,
  })),
];

function mailbox(id: string, topicIds: string[], smartFolderIds: string[]): Mailbox {
  return { id, name: id, topicIds, replyWith: { mode: 'default' }, smartFolderIds, version: 1 };
}

function folder(mailboxId: string, id: string, ...conditions: Condition[]): SmartFolder {
  return {
    id,
    mailboxId,
    name: id,
    filter: { match: 'all', conditions },
    replyWith: { mode: 'default' },
    version: 1,
  };
}
