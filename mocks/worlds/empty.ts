import { colourAt } from './profile-colours';
import { listStandardServices } from './services';
import type { World } from './world';

/** A company on its first day: one mailbox that nothing has reached yet. */
export function createEmptyWorld(): World {
  return {
    now: '2026-11-20T09:30:00.000Z',
    services: listStandardServices(),
    topics: [{ id: 'brand', name: 'Brand' }],
    profiles: [
      {
        id: 'first-page',
        serviceId: 'facebook',
        name: 'First Page',
        handle: null,
        colour: colourAt(0),
        authorization: 'authorized',
        authorizationChangedAt: '2026-11-20T09:00:00.000Z',
        topicIds: ['brand'],
      },
    ],
    users: [
      { id: 'admin', name: 'Alma Reyes', role: 'admin' },
      { id: 'agent', name: 'Jonas Lind', role: 'agent' },
    ],
    mailboxes: [
      {
        id: 'first-mailbox',
        name: 'First mailbox',
        topicIds: ['brand'],
        replyWith: { mode: 'default' },
        smartFolderIds: [],
        version: 1,
      },
    ],
    smartFolders: [],
    mentions: [],
    replies: [],
    lastUsedProfileIds: {},
    replySettingsChanges: [],
    cannedReplies: [],
  };
}
