import { matchesSmartFolder } from '../matches-smart-folder';
import type { FilterableMention } from '../matches-smart-folder';
import type { Filter } from '../smart-folder';
import type { ReplyWith } from '../reply-with';
import type { ResolveReplyProfileInput } from '../reply/resolve-reply-profile';

/** The world of the worked example in the reply profile rules, as far as the domain sees it. */
const services: ResolveReplyProfileInput['services'] = [
  { id: 'facebook', canReply: true, receivingProfileOnly: ['private-message'] },
  { id: 'x', canReply: true, receivingProfileOnly: ['private-message'] },
  { id: 'blogs', canReply: false, receivingProfileOnly: [] },
];

const profiles: ResolveReplyProfileInput['profiles'] = [
  { id: 'Acme US', serviceId: 'facebook', authorization: 'authorized', topicIds: ['brand'] },
  { id: 'Acme FR', serviceId: 'facebook', authorization: 'authorized', topicIds: ['brand'] },
  { id: 'Acme Care', serviceId: 'facebook', authorization: 'authorized', topicIds: ['brand'] },
  { id: '@acme', serviceId: 'x', authorization: 'authorized', topicIds: ['brand'] },
  { id: '@acmehelp', serviceId: 'x', authorization: 'expired', topicIds: ['brand'] },
];

const mailbox: ResolveReplyProfileInput['mailbox'] = {
  id: 'support',
  topicIds: ['brand'],
  replyWith: {
    mode: 'custom',
    choices: {
      facebook: { kind: 'profile', profileId: 'Acme Care' },
      x: { kind: 'default' },
    },
  },
};

const smartFolders: readonly { id: string; filter: Filter; replyWith: ReplyWith }[] = [
  {
    id: 'VIP',
    filter: {
      match: 'all',
      conditions: [{ field: 'author-followers', operator: 'at-least', value: 10_000 }],
    },
    replyWith: {
      mode: 'custom',
      choices: {
        facebook: { kind: 'profile', profileId: 'Acme US' },
        x: { kind: 'same-as-mailbox' },
      },
    },
  },
  {
    id: 'France',
    filter: {
      match: 'all',
      conditions: [{ field: 'language', operator: 'any-of', values: ['fr'] }],
    },
    replyWith: { mode: 'custom', choices: { facebook: { kind: 'default' } } },
  },
  {
    id: 'Other',
    filter: { match: 'all', conditions: [{ field: 'tag', operator: 'any-of', values: ['other'] }] },
    replyWith: { mode: 'default' },
  },
];

type ExampleMention = Pick<FilterableMention, 'serviceId' | 'kind' | 'language' | 'tags'> & {
  followers: number;
  receivingProfileId: string | null;
  mentionedProfileIds: string[];
};

const comment: ExampleMention = {
  serviceId: 'facebook',
  kind: 'comment',
  language: 'en',
  tags: [],
  followers: 100,
  receivingProfileId: null,
  mentionedProfileIds: [],
};

const mentions: Readonly<Record<number, ExampleMention>> = {
  1: comment,
  2: { ...comment, followers: 50_000 },
  3: { ...comment, language: 'fr', mentionedProfileIds: ['Acme FR'] },
  4: { ...comment, language: 'fr', followers: 50_000, mentionedProfileIds: ['Acme FR'] },
  5: { ...comment, tags: ['other'] },
  6: { ...comment, serviceId: 'x', kind: 'post', mentionedProfileIds: ['@acmehelp'] },
  7: { ...comment, serviceId: 'x', kind: 'private-message', receivingProfileId: '@acmehelp' },
  8: { ...comment, serviceId: 'blogs', kind: 'post' },
  9: { ...comment, receivingProfileId: 'Acme FR', mentionedProfileIds: ['Acme FR'] },
  10: { ...comment, kind: 'private-message', receivingProfileId: 'Acme FR' },
};

/** The agents: A has never published, B last published on Facebook as Acme US. */
const lastUsed: Readonly<Record<'A' | 'B', Record<string, string>>> = {
  A: {},
  B: { facebook: 'Acme US' },
};

/**
 * What the resolver is asked in a row of the worked example.
 * @param openFolder a smart folder's name, or `Inbox`
 */
export function workedExampleInput(
  mentionNumber: number,
  openFolder: string,
  agent: 'A' | 'B',
): ResolveReplyProfileInput {
  const { followers, ...mention } = mentions[mentionNumber] ?? comment;
  const filterable: FilterableMention = {
    ...mention,
    topicIds: ['brand'],
    sentiment: 'neutral',
    priority: 'normal',
    status: 'open',
    assigneeId: null,
    author: { name: `Author ${String(mentionNumber)}`, handle: null, followers },
    text: '',
  };
  return {
    mention: {
      id: `mention-${String(mentionNumber)}`,
      conversationId: `conversation-${String(mentionNumber)}`,
      serviceId: mention.serviceId,
      kind: mention.kind,
      receivingProfileId: mention.receivingProfileId,
      mentionedProfileIds: mention.mentionedProfileIds,
    },
    mailbox,
    folders: smartFolders
      .filter(({ filter }) => matchesSmartFolder(filterable, filter, { viewerId: agent }))
      .map(({ id, replyWith }) => ({ id, replyWith })),
    openFolderId: openFolder === 'Inbox' ? null : openFolder,
    services,
    profiles,
    lastUsedProfileIds: lastUsed[agent],
  };
}
