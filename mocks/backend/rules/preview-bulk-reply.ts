import { MAX_BULK_REPLIES } from '../../../src/contract/bulk-replies';
import type { BulkReplyMention, BulkReplyTable } from '../../../src/contract/bulk-replies';
import type { MentionSelection } from '../../../src/contract/mention-changes';
import type { Mailbox } from '../../../src/domain/mailbox';
import { findSelected } from './find-selected';
import { describeListItem, isShownBy } from './mentions';
import { readDocument } from './read-document';
import { checkOpenFolder, readReplyFrame, resolveInFrame } from './read-reply-facts';
import type { ReplyFrame } from './read-reply-facts';
import type { RuleContext } from './rule-context';

/** The table that a bulk reply is sent by: who answers each of the mentions, with what is last used now. */
export async function previewBulkReply(
  context: RuleContext,
  mailboxId: string,
  { selection, openFolderId }: { selection: MentionSelection; openFolderId: string | null },
): Promise<BulkReplyTable> {
  const { store } = context;
  const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
  const frame = await readReplyFrame(context, { mailboxId, openFolderId });
  checkOpenFolder(frame);
  const ids = await findAllSelected(context, mailbox, selection);
  const isTooMany = ids.length > MAX_BULK_REPLIES;
  const mentions = isTooMany ? [] : await describeMentions(context, frame, ids);
  return {
    mentions,
    goneCount: isTooMany ? 0 : ids.length - mentions.length,
    isTooMany,
    lastUsedProfileIds: frame.lastUsedProfileIds,
    settingsRevision: frame.settingsRevision,
  };
}

/** The ids that a selection names, at least one more than can be answered when there are too many. */
async function findAllSelected(
  context: RuleContext,
  mailbox: Mailbox,
  selection: MentionSelection,
): Promise<string[]> {
  const ids = new Set<string>();
  let next: MentionSelection | null = selection;
  while (next !== null && ids.size <= MAX_BULK_REPLIES) {
    const step: Awaited<ReturnType<typeof findSelected>> = await findSelected(
      context,
      mailbox,
      next,
    );
    for (const id of step.ids) ids.add(id);
    next =
      step.nextCursor === null || next.kind === 'mentions'
        ? null
        : { ...next, cursor: step.nextCursor };
  }
  return [...ids];
}

async function describeMentions(
  { store, lists, user }: RuleContext,
  frame: ReplyFrame,
  ids: readonly string[],
): Promise<BulkReplyMention[]> {
  const entries = (await lists.listById(ids)).filter(({ mention }) =>
    isShownBy(frame.mailbox, mention),
  );
  const waiting = await findWaitingConversations(store, user.id);
  return Promise.all(
    entries.map(async (entry): Promise<BulkReplyMention> => {
      const { id, conversationId } = entry.mention;
      const stored = await readDocument(store, 'mentions', id);
      const newest = (await lists.listConversation(conversationId))
        .filter(({ mention }) => isShownBy(frame.mailbox, mention))
        .flatMap(({ replies }) => replies)
        .reduce<{ profileId: string; sentAt: string } | null>(
          (known, reply) => (known !== null && known.sentAt >= reply.sentAt ? known : reply),
          null,
        );
      return {
        ...describeListItem(entry, frame.smartFolders, user.id),
        resolution: resolveInFrame(frame, stored).resolution,
        conversationReply: newest && { profileId: newest.profileId, sentAt: newest.sentAt },
        isWaiting: waiting.has(conversationId),
      };
    }),
  );
}

async function findWaitingConversations(
  store: RuleContext['store'],
  userId: string,
): Promise<ReadonlySet<string>> {
  const replies = await store.list('outboxReplies');
  const conversationIds = await Promise.all(
    replies
      .filter((reply) => reply.userId === userId && reply.status === 'waiting')
      .map(
        async ({ mentionId }) => (await store.get('mentions', mentionId))?.document.conversationId,
      ),
  );
  return new Set(conversationIds.filter((id) => id !== undefined));
}
