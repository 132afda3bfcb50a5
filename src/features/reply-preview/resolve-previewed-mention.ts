import { readFolderIds } from '../../domain/reply/group-mentions';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { resolveByHash } from '../../domain/reply/resolve-reply-profile';
import type { PreviewScene } from './use-reply-preview';

/**
 * The whole resolution of a mention of a preview, by its place in the facts, with the way that led there;
 * what it comes to is what the preview says. Null where there is no such mention.
 * @param openFolderId the folder that is open; the one that the preview looks from unless told
 */
export function resolvePreviewedMention(
  { mailboxId, facts, preview, ...frames }: PreviewScene,
  place: number,
  side: 'before' | 'after',
  openFolderId: string | null = preview.folderId,
): ReplyResolution | null {
  const mention = facts.classes[facts.classOf[place] ?? facts.classes.length];
  const conversationHash = facts.conversationHash[place];
  if (mention === undefined || conversationHash === undefined) return null;
  const { topicIds, ...frame } = frames[side];
  const { mailbox, folders } = preview[side].settings;
  return resolveByHash({
    ...frame,
    mention: { ...mention, conversationHash },
    mailbox: { id: mailboxId, topicIds, ...mailbox },
    folders: folders.filter(({ id }) => readFolderIds(mention, side).includes(id)),
    openFolderId,
  });
}
