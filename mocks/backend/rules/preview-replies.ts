import type { ReplyPreview, ReplyPreviewRequest } from '../../../src/contract/replies';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { findOrderErrors } from './mailboxes';
import { isShownBy } from './mentions';
import { createPreviewCounter } from './preview-counter';
import { createInvalidRequestError } from './problem-error';
import { readUserState } from './read-document';
import { readNamedMailbox } from './read-reply-facts';
import { readSmartFolders } from './read-smart-folders';
import type { RuleContext } from './rule-context';

/**
 * What a reply setting would change, before it is saved, for whoever asks. Looked at are the mentions
 * that the mailbox shows before and after: one that other topics would take away has nobody to compare.
 */
export async function previewReplies(
  { store, lists, user }: RuleContext,
  request: ReplyPreviewRequest,
): Promise<ReplyPreview> {
  const mailbox = await readNamedMailbox({ store }, request.mailboxId);
  const { folderId, replyWith, topicIds = mailbox.topicIds } = request;
  const { smartFolderIds = mailbox.smartFolderIds } = request;
  const errors = findOrderErrors(smartFolderIds, mailbox);
  if (folderId !== null && !mailbox.smartFolderIds.includes(folderId)) {
    errors.push({ path: 'folderId', message: 'is no smart folder of the mailbox' });
  }
  if (errors.length > 0) throw createInvalidRequestError(errors);

  const [smartFolders, services, profiles, userState] = await Promise.all([
    readSmartFolders(store, mailbox),
    store.list('services'),
    store.list('profiles'),
    readUserState(store, user.id),
  ]);
  const counter = createPreviewCounter({
    before: { mailbox, folders: smartFolders },
    after: {
      mailbox: {
        id: mailbox.id,
        topicIds,
        replyWith: folderId === null ? replyWith : mailbox.replyWith,
      },
      folders: sortBy(smartFolders, smartFolderIds).map((folder) =>
        folder.id === folderId ? { ...folder, replyWith } : folder,
      ),
    },
    openFolderId: folderId,
    services,
    profiles,
    lastUsedProfileIds: userState.document.lastUsedProfileIds,
  });
  await lists.visitMentions(
    { mailboxId: mailbox.id, smartFolders, viewerId: user.id },
    (mention, set) => {
      if (folderId !== null && !set.folders.some(({ id }) => id === folderId)) return;
      if (isShownBy({ topicIds }, mention)) counter.add(mention, set);
    },
  );
  return counter.read();
}

function sortBy(folders: readonly SmartFolder[], order: readonly string[]): SmartFolder[] {
  return folders.toSorted((left, right) => order.indexOf(left.id) - order.indexOf(right.id));
}
