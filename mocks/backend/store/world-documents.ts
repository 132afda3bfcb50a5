import type { World } from '../../worlds/world';
import { ACCOUNT_ID } from './account';
import type { Collection, Documents } from './store';
import { createUserState } from './user-state';

export type DocumentLists = { [Name in Collection]: readonly Documents[Name][] };

/** The documents that a store starts with, made from a world. */
export function listWorldDocuments(world: World): DocumentLists {
  return {
    services: world.services,
    topics: world.topics,
    profiles: world.profiles,
    users: world.users,
    mailboxes: world.mailboxes,
    smartFolders: world.smartFolders,
    mentions: world.mentions,
    replies: world.replies,
    account: [{ id: ACCOUNT_ID, settingsRevision: findSettingsRevision(world) }],
    userStates: Object.entries(world.lastUsedProfileIds).map(([userId, lastUsedProfileIds]) => ({
      ...createUserState(userId),
      lastUsedProfileIds,
    })),
    sentAnswers: [],
    replySettingsChanges: world.replySettingsChanges,
    mentionTimelines: [],
    mentionChangeSets: [],
    outboxReplies: [],
    bulkReplies: [],
    cannedReplies: world.cannedReplies.map((cannedReply) => ({ ...cannedReply, isDeleted: false })),
  };
}

/** The one that the world's history ends with, and none below a version of what it counts. */
function findSettingsRevision({ replySettingsChanges, mailboxes, smartFolders }: World): number {
  return [
    ...replySettingsChanges.map(({ settingsRevision }) => settingsRevision),
    ...mailboxes.map(({ version }) => version),
    ...smartFolders.map(({ version }) => version),
  ].reduce((newest, revision) => Math.max(newest, revision), 1);
}
