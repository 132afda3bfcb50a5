import { createWorkedExample } from '../../../worlds/worked-example';
import type { World } from '../../../worlds/world';

/** The smart folders that hold each mention, topmost first, as the worked example says. */
export const foldersOf = {
  'mention-1': [],
  'mention-3': ['france'],
  'mention-4': ['vip', 'france'],
  'mention-10': [],
} as const satisfies Record<string, readonly string[]>;
export type TinyMentionId = keyof typeof foldersOf;

export const tinyMentionIds = Object.keys(foldersOf) as TinyMentionId[];
export const admins = ['admin-a', 'admin-e'] as const;
export const agents = ['agent-b', 'agent-c'] as const;
export const settingIds = ['support', 'vip', 'france'] as const;
export type SettingId = (typeof settingIds)[number];
export const profileIds = ['acme-us', 'acme-fr', 'acme-care'] as const;

/**
 * As little of the worked example as every rule still has a say in: one service, three profiles, four
 * mentions, one mailbox with two folders, two admins and two agents. No run changes it.
 */
export const tinyWorld: World = createTinyWorld();

function createTinyWorld(): World {
  const world = createWorkedExample();
  return {
    ...world,
    services: world.services.filter(({ id }) => id === 'facebook'),
    profiles: world.profiles.filter(({ serviceId }) => serviceId === 'facebook'),
    users: [
      { id: 'admin-a', name: 'Admin A', role: 'admin' },
      { id: 'admin-e', name: 'Admin E', role: 'admin' },
      { id: 'agent-b', name: 'Agent B', role: 'agent' },
      { id: 'agent-c', name: 'Agent C', role: 'agent' },
    ],
    mailboxes: world.mailboxes.map((mailbox) => ({
      ...mailbox,
      smartFolderIds: ['vip', 'france'],
    })),
    smartFolders: world.smartFolders.filter(({ id }) => id !== 'other'),
    mentions: world.mentions.filter(({ id }) => id in foldersOf),
  };
}
