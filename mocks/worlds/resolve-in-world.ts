import { matchesSmartFolder } from '../../src/domain/matches-smart-folder';
import { resolveReplyProfile } from '../../src/domain/reply/resolve-reply-profile';
import type { ReplyResolution } from '../../src/domain/reply/resolution';
import type { World } from './world';

/** One look at a mention of a world. */
export interface Look {
  mentionId: string;
  mailboxId: string;
  openFolderId: string | null;
  userId: string;
}

/** Who answers a mention of a world, straight from its data: what tests measure the product against. */
export function resolveInWorld(world: World, look: Look): ReplyResolution {
  const mention = world.mentions.find(({ id }) => id === look.mentionId);
  const mailbox = world.mailboxes.find(({ id }) => id === look.mailboxId);
  if (!mention || !mailbox) throw new Error(`No such look: ${JSON.stringify(look)}`);
  const folders = mailbox.smartFolderIds
    .map((folderId) => world.smartFolders.find(({ id }) => id === folderId))
    .filter((folder) => folder !== undefined)
    .filter(({ filter }) => matchesSmartFolder(mention, filter, { viewerId: look.userId }));
  return resolveReplyProfile({
    mention,
    mailbox,
    folders,
    openFolderId: look.openFolderId,
    services: world.services,
    profiles: world.profiles,
    lastUsedProfileIds: world.lastUsedProfileIds[look.userId] ?? {},
  });
}
