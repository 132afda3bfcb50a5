import type { Mention } from '../../src/domain/mention';
import type { Profile } from '../../src/domain/profile';
import type { ReplyChoice } from '../../src/domain/reply-with';
import type { SmartFolder } from '../../src/domain/smart-folder';
import { colourAt } from './profile-colours';
import { listStandardServices } from './services';
import type { World } from './world';

/**
 * The worked example of the reply profile rules, with exactly its names: every row of its table of
 * answers can be looked up in the product. An editor and a viewer who never published are added, so that
 * every role can be tried on it.
 */
export function createWorkedExample(): World {
  return {
    now: '2026-11-20T09:30:00.000Z',
    services: listStandardServices(),
    topics: [{ id: 'brand', name: 'Brand' }],
    profiles: [
      profile(0, { id: 'acme-us', serviceId: 'facebook', name: 'Acme US' }),
      profile(1, { id: 'acme-fr', serviceId: 'facebook', name: 'Acme FR' }),
      profile(2, { id: 'acme-care', serviceId: 'facebook', name: 'Acme Care' }),
      profile(3, { id: 'acme', serviceId: 'x', name: '@acme', handle: '@acme' }),
      profile(4, {
        id: 'acmehelp',
        serviceId: 'x',
        name: '@acmehelp',
        handle: '@acmehelp',
        authorization: 'expired',
        authorizationChangedAt: '2026-11-12T06:00:00.000Z',
      }),
    ],
    users: [
      { id: 'admin-a', name: 'Admin A', role: 'admin' },
      { id: 'agent-b', name: 'Agent B', role: 'agent' },
      { id: 'editor-c', name: 'Editor C', role: 'editor' },
      { id: 'viewer-d', name: 'Viewer D', role: 'viewer' },
    ],
    mailboxes: [
      {
        id: 'support',
        name: 'Support',
        topicIds: ['brand'],
        replyWith: {
          mode: 'custom',
          choices: { facebook: alwaysAs('acme-care'), x: { kind: 'default' } },
        },
        smartFolderIds: ['vip', 'france', 'other'],
        version: 1,
      },
    ],
    smartFolders: [
      folder({
        id: 'vip',
        name: 'VIP',
        filter: {
          match: 'all',
          conditions: [{ field: 'author-followers', operator: 'at-least', value: 10_000 }],
        },
        replyWith: {
          mode: 'custom',
          choices: { facebook: alwaysAs('acme-us'), x: { kind: 'same-as-mailbox' } },
        },
      }),
      folder({
        id: 'france',
        name: 'France',
        filter: {
          match: 'all',
          conditions: [{ field: 'language', operator: 'any-of', values: ['fr'] }],
        },
        replyWith: { mode: 'custom', choices: { facebook: { kind: 'default' } } },
      }),
      folder({
        id: 'other',
        name: 'Other',
        filter: {
          match: 'all',
          conditions: [{ field: 'tag', operator: 'any-of', values: ['other'] }],
        },
        replyWith: { mode: 'default' },
      }),
    ],
    mentions: createMentions(),
    replies: [],
    lastUsedProfileIds: { 'agent-b': { facebook: 'acme-us' } },
    replySettingsChanges: [],
    cannedReplies: [],
  };
}

function createMentions(): Mention[] {
  return [
    mention(1, {
      text: 'My kettle arrived with a dent in the lid. Can I get a new one?',
      sentiment: 'negative',
    }),
    mention(2, {
      text: 'Trying the new Acme toaster on my channel this weekend. What should I burn first?',
      followers: 50_000,
    }),
    mention(3, {
      text: 'Bonjour Acme FR, est-ce que la livraison est offerte à partir de 50 euros ?',
      language: 'fr',
      mentionedProfileIds: ['acme-fr'],
    }),
    mention(4, {
      text: 'Acme FR, ma bouilloire fuit depuis hier et personne ne me répond. Mes abonnés attendent la suite.',
      language: 'fr',
      sentiment: 'negative',
      followers: 50_000,
      mentionedProfileIds: ['acme-fr'],
    }),
    mention(5, {
      text: 'Do you still run the cooking classes at the Chicago store?',
      tags: ['other'],
    }),
    mention(6, {
      serviceId: 'x',
      kind: 'post',
      text: '@acmehelp is anyone there? The app logs me out every five minutes.',
      sentiment: 'negative',
      mentionedProfileIds: ['acmehelp'],
    }),
    mention(7, {
      serviceId: 'x',
      kind: 'private-message',
      text: 'Hi, order 48213 says delivered but there is nothing on my porch.',
      receivingProfileId: 'acmehelp',
    }),
    mention(8, {
      serviceId: 'blogs',
      kind: 'post',
      text: 'Five kettles under forty dollars, tested: the Acme boils first, and sings the loudest.',
      sentiment: 'positive',
    }),
    mention(9, {
      text: 'I moved from Boston to Lyon. Acme FR, will my American blender work over here?',
      receivingProfileId: 'acme-fr',
      mentionedProfileIds: ['acme-fr'],
    }),
    mention(10, {
      kind: 'private-message',
      text: 'Hello, I would like to change the delivery address of order 48377, please.',
      receivingProfileId: 'acme-fr',
    }),
  ];
}

const HOUR = 3_600_000;
const NEWEST = Date.parse('2026-11-20T09:00:00.000Z');

function mention(
  number: number,
  { followers = 120, ...given }: Partial<Mention> & { text: string; followers?: number },
): Mention {
  return {
    id: `mention-${String(number)}`,
    conversationId: `conversation-${String(number)}`,
    serviceId: 'facebook',
    kind: 'comment',
    topicIds: ['brand'],
    author: { name: `Author ${String(number)}`, handle: null, followers },
    language: 'en',
    sentiment: 'neutral',
    priority: 'normal',
    tags: [],
    status: 'open',
    assigneeId: null,
    receivedAt: new Date(NEWEST - (number - 1) * HOUR).toISOString(),
    receivingProfileId: null,
    mentionedProfileIds: [],
    attachments: [],
    permalink: null,
    version: 1,
    ...given,
  };
}

function profile(
  index: number,
  given: Partial<Profile> & Pick<Profile, 'id' | 'serviceId' | 'name'>,
): Profile {
  return {
    handle: null,
    colour: colourAt(index),
    authorization: 'authorized',
    authorizationChangedAt: null,
    topicIds: ['brand'],
    ...given,
  };
}

function folder(given: Omit<SmartFolder, 'mailboxId' | 'version'>): SmartFolder {
  return { mailboxId: 'support', version: 1, ...given };
}

function alwaysAs(profileId: string): ReplyChoice {
  return { kind: 'profile', profileId };
}
