import type { Mailbox } from '../../../src/domain/mailbox';
import { isSameAnswer } from '../../../src/domain/reply/is-same-answer';
import { resolveReplyProfile } from '../../../src/domain/reply/resolve-reply-profile';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { World } from '../../worlds/world';
import { findFoldersOf } from '../rules/smart-folders';

/** A mailbox of a world with its smart folders, topmost first. */
export function findMailbox(world: Pick<World, 'mailboxes' | 'smartFolders'>, mailboxId: string) {
  const mailbox = world.mailboxes.find(({ id }) => id === mailboxId);
  if (mailbox === undefined) throw new Error(`The world has the mailbox ${mailboxId}`);
  const folders = mailbox.smartFolderIds.flatMap((id) =>
    world.smartFolders.filter((folder) => folder.id === id),
  );
  return { mailbox, folders };
}

interface Side {
  mailbox: Mailbox;
  folders: readonly SmartFolder[];
}

/** What a change of settings does, by asking the resolver about every mention twice. */
export function countNaively(
  world: World,
  { before, after }: { before: Side; after: Side },
  folderId: string | null,
  viewerId: string,
): { mentions: number; changedMentions: number } {
  const counted = { mentions: 0, changedMentions: 0 };
  for (const mention of world.mentions) {
    const isShown = [before, after].every(({ mailbox }) =>
      mailbox.topicIds.some((id) => mention.topicIds.includes(id)),
    );
    const isHeld = [before, after].some(({ folders }) =>
      findFoldersOf(mention, folders, viewerId).some(({ id }) => id === folderId),
    );
    if (!isShown || (folderId !== null && !isHeld)) continue;
    const [from, to] = [before, after].map(({ mailbox, folders }) =>
      resolveReplyProfile({
        mention,
        mailbox,
        folders: findFoldersOf(mention, folders, viewerId),
        openFolderId: folderId,
        services: world.services,
        profiles: world.profiles,
        lastUsedProfileIds: world.lastUsedProfileIds[viewerId] ?? {},
      }),
    );
    if (from === undefined || to === undefined) throw new Error('There are two sides');
    counted.mentions += 1;
    counted.changedMentions += Number(!isSameAnswer(from, to));
  }
  return counted;
}
