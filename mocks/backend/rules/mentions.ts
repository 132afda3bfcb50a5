import { MAX_EXCERPT_LENGTH, MAX_TEXT_LENGTH } from '../../../src/contract/mentions';
import type { MentionChange, MentionDetail, MentionListItem } from '../../../src/contract/mentions';
import { isDefaultFolderId } from '../../../src/domain/default-folder';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { Mention } from '../../../src/domain/mention';
import { cutExcerpt } from '../../../src/domain/search/find-matches';
import { readQuery, writeQuery } from '../../../src/domain/search/search-params';
import type { SearchParams } from '../../../src/domain/search/search-params';
import { readSearchTerms } from '../../../src/domain/search/search-terms';
import type { SearchTerm } from '../../../src/domain/search/search-terms';
import { findPieceEnd } from '../../../src/domain/written/cut-text';
import { applyTriage } from '../../../src/domain/triage/triage-change';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { MentionEntry } from '../mention-index/mention-lists';
import type { Store } from '../store/store';
import { commitWithRetries } from './commit-with-retries';
import { readAnswerSettings, readSearchCursor } from './search-mentions';
import { readCursor, readLimit, writeCursor } from './page-cursor';
import type { PageQuery } from './page-cursor';
import { createInvalidRequestError, createNotFoundError, ProblemError } from './problem-error';
import { readDocument } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import { readTimeline, recordTriage } from './record-activities';
import type { RuleContext } from './rule-context';
import { findFoldersOf } from './smart-folders';

/** A page of the mentions of a folder of a mailbox, for whoever asks. */
export async function listMentions(
  context: RuleContext,
  mailboxId: string,
  query: PageQuery & SearchParams & { folderId: string },
) {
  const { store, lists, user } = context;
  const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
  const smartFolders = await readSmartFolders(store, mailbox);
  const { folderId } = query;
  const folder = isDefaultFolderId(folderId)
    ? folderId
    : smartFolders.find(({ id }) => id === folderId);
  if (folder === undefined) throw createNotFoundError('folder', folderId);
  const view = { mailboxId, folder, viewerId: user.id };
  const search = readQuery(query);
  const written = writeQuery(search);
  if (Object.keys(written).length > 0) {
    const answers = await readAnswerSettings(context, { mailbox, smartFolders, folder });
    const list = JSON.stringify([mailboxId, folderId, written]);
    const page = await lists.search(
      view,
      search,
      answers,
      readSearchCursor(list, query),
      readLimit(query),
    );
    const { next } = page;
    const terms = readSearchTerms(search.text);
    return {
      items: page.entries.map((entry) => describeListItem(entry, smartFolders, user.id, terms)),
      nextCursor: next && writeCursor(list, [next.time, next.id, String(next.rank)]),
      total: page.total,
    };
  }
  const list = JSON.stringify([mailboxId, folderId]);
  const [time, id] = readCursor(list, query, 2) ?? [];
  const page = await lists.page(
    view,
    time === undefined || id === undefined ? null : { time, id },
    readLimit(query),
  );
  return {
    items: page.entries.map((entry) => describeListItem(entry, smartFolders, user.id)),
    nextCursor: page.next && writeCursor(list, [page.next.time, page.next.id]),
    total: page.total,
  };
}

/** A mention as the list of a mailbox with these smart folders shows it. */
export function describeListItem(
  { mention, replies }: MentionEntry,
  smartFolders: readonly SmartFolder[],
  viewerId: string,
  terms: readonly SearchTerm[] = [],
): MentionListItem {
  const { text, permalink: _permalink, attachments, ...rest } = mention;
  const lastReply = replies.at(-1);
  return {
    ...rest,
    excerpt: cutExcerpt(text, terms, MAX_EXCERPT_LENGTH),
    attachmentCount: attachments.length,
    smartFolderIds: findFoldersOf(mention, smartFolders, viewerId).map(({ id }) => id),
    lastReply:
      lastReply === undefined
        ? null
        : { id: lastReply.id, profileId: lastReply.profileId, sentAt: lastReply.sentAt },
  };
}

/** Whether a mailbox shows a mention: they share a topic. */
export function isShownBy(mailbox: Pick<Mailbox, 'topicIds'>, { topicIds }: Mention): boolean {
  return topicIds.some((id) => mailbox.topicIds.includes(id));
}

/** A mention as seen in a mailbox, with the part of its conversation that the mailbox shows. */
export async function readMention(
  { store, lists, user }: RuleContext,
  mailboxId: string,
  mentionId: string,
): Promise<MentionDetail> {
  const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
  const { document: mention } = await readDocument(store, 'mentions', mentionId);
  if (!isShownBy(mailbox, mention)) throw createNotFoundError('mention', mentionId);
  const smartFolders = await readSmartFolders(store, mailbox);
  const conversation = await lists.listConversation(mention.conversationId);
  const shown = conversation.filter((entry) => isShownBy(mailbox, entry.mention));
  const timelines = await Promise.all(
    shown.map(async (entry) => (await readTimeline(store, entry.mention.id)).document),
  );
  const long = shown.filter((entry) => entry.mention.text.length > MAX_TEXT_LENGTH);
  return {
    mention: cutText(mention),
    smartFolderIds: findFoldersOf(mention, smartFolders, user.id).map(({ id }) => id),
    ...(long.length > 0 && {
      textLengths: Object.fromEntries(long.map(({ mention: { id, text } }) => [id, text.length])),
    }),
    conversation: {
      mentions: shown.map((entry) => cutText(entry.mention)),
      replies: shown
        .flatMap(({ replies }) => replies)
        .sort((left, right) => (left.sentAt < right.sentAt ? -1 : 1)),
      activities: timelines.flatMap(({ activities }) => activities),
      notes: timelines.flatMap(({ notes }) => notes),
    },
  };
}

/** A mention as an answer has it: no longer than a screen can show. */
export function cutText(mention: Mention): Mention {
  return mention.text.length <= MAX_TEXT_LENGTH
    ? mention
    : { ...mention, text: mention.text.slice(0, findPieceEnd(mention.text, 0, MAX_TEXT_LENGTH)) };
}

/** Triage of one mention, kept in its timeline. What is so already is not changed again. */
export function changeMention(
  context: RuleContext,
  mentionId: string,
  change: MentionChange,
): Promise<Mention> {
  const { store } = context;
  return commitWithRetries(context, async (time) => {
    const { document: mention, version } = await readDocument(store, 'mentions', mentionId);
    await checkAssignee(store, change);
    const outcome = applyTriage(mention, change);
    if (outcome.kind === 'too-many-tags') {
      throw new ProblemError({
        type: '/problems/too-many-tags',
        title: 'The mention would have more tags than it can be given',
        status: 422,
      });
    }
    if (outcome.kind === 'same')
      return { changes: [], expectedVersions: [], answer: cutText(mention) };
    const changed = { ...mention, ...outcome.state, version: mention.version + 1 };
    const record = { mentionId, before: mention, after: changed, at: time };
    const timeline = await recordTriage(context, record);
    return {
      changes: [{ collection: 'mentions', document: changed }, ...timeline.changes],
      expectedVersions: [
        { collection: 'mentions', id: mentionId, version },
        ...timeline.expectedVersions,
      ],
      answer: cutText(changed),
    };
  });
}

/** Refuses to give a mention to nobody that there is. */
export async function checkAssignee(store: Store, { assigneeId }: MentionChange): Promise<void> {
  if (assigneeId === undefined || assigneeId === null) return;
  if ((await store.get('users', assigneeId)) !== null) return;
  throw createInvalidRequestError([{ path: 'assigneeId', message: 'there is no such user' }]);
}
