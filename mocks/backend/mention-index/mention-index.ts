import type { Mailbox } from '../../../src/domain/mailbox';
import type { Mention } from '../../../src/domain/mention';
import type { Reply } from '../../../src/domain/reply/reply';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import { findWaitingSince } from '../../../src/domain/waiting/waiting-since';
import { isDeletion } from '../store/store';
import type { Change, Deletion, Store } from '../store/store';
import { comparePositions } from './folder-list';
import { findOrAdd } from '../../../src/domain/find-or-add';
import { groupBy } from '../../../src/domain/group-by';
import { createMailboxIndex, writeFilter } from './mailbox-index';
import type { MailboxIndex } from './mailbox-index';
import type { FolderView, MentionEntry, MentionLists } from './mention-lists';
import { collectMentionFacts } from '../rules/collect-mention-facts';
import { createMentionSearchLists } from './mention-search-lists';
import { buildSoon } from './build-soon';
import { createSearchIndex } from './search-index';
import { createTopicEntries } from './topic-entries';
import type { TopicEntries } from './topic-entries';
import { visitFolderSets } from './visit-folder-sets';

interface Entry extends MentionEntry {
  mention: Mention;
  replies: readonly Reply[];
}

/**
 * Mention lists from indexes in memory. Made once from a store and kept up to date with each commit, in
 * the same step in which reads see it; so no list or count looks at every mention.
 */
export async function createMentionIndex(store: Store): Promise<MentionLists> {
  /** Commits that happen while the store is being read; taking over one twice does no harm. */
  const early: Change[] = [];
  let takeOver = (changes: readonly Change[]) => {
    early.push(...changes);
  };
  store.subscribe((changes) => {
    takeOver(changes);
  });

  const [services, mentions, replies, mailboxList, smartFolders] = await Promise.all([
    store.list('services'),
    store.list('mentions'),
    store.list('replies'),
    store.list('mailboxes'),
    store.list('smartFolders'),
  ]);
  const entries = createEntries(mentions, replies);
  const entriesById = new Map(entries.map((entry) => [entry.mention.id, entry]));
  const mailboxes = new Map(mailboxList.map((mailbox) => [mailbox.id, mailbox]));
  const filters = new Map(smartFolders.map((folder) => [folder.id, writeFilter(folder)]));
  const indexes = new Map<string, MailboxIndex>();
  // Not when first asked for: the page that opens a mention would wait, and share its processor.
  const conversations = groupBy(entries, ({ mention }) => mention.conversationId);
  let topicEntries: TopicEntries | null = null;
  const servicesById = new Map(services.map((service) => [service.id, service]));
  const isWaiting = ({ mention, replies: answers }: MentionEntry) =>
    findWaitingSince(mention, answers.length > 0, servicesById.get(mention.serviceId)) !== null;
  const searchIndex = createSearchIndex(() => entries, isWaiting);
  const searchLists = createMentionSearchLists(
    searchIndex,
    ({ mailbox: { id }, smartFolders: folders }, viewerId) =>
      collectMentionFacts(lists, { mailboxId: id, smartFolders: folders, viewerId }),
    (mentionId) => entriesById.get(mentionId),
    isWaiting,
  );
  // What finds texts is made once the first rows are on their way, or when somebody searches before.
  const prepareSearch = buildSoon((mentions) => searchIndex.build(mentions));

  function findIndex(mailboxId: string): MailboxIndex {
    const known = indexes.get(mailboxId);
    if (known !== undefined) return known;
    const topicIds = mailboxes.get(mailboxId)?.topicIds ?? [];
    topicEntries ??= createTopicEntries(entries);
    const index = createMailboxIndex(topicIds, topicEntries.find(topicIds));
    indexes.set(mailboxId, index);
    return index;
  }

  function findList({ mailboxId, folder, viewerId }: FolderView) {
    return findIndex(mailboxId).findList(folder, viewerId);
  }

  function changeEntry(mentionId: string, change: (entry: Entry) => void): void {
    const entry = entriesById.get(mentionId);
    if (entry === undefined) return;
    const moves = Array.from(indexes.values(), (index) => index.prepareMove(entry));
    change(entry);
    for (const move of moves) move();
    searchIndex.take(entry);
  }

  /** A mention that has just come in. */
  function addEntry(mention: Mention): void {
    const entry: Entry = { mention, replies: [] };
    entriesById.set(mention.id, entry);
    insertByArrival(entries, entry);
    insertByArrival(
      findOrAdd(conversations, mention.conversationId, () => []),
      entry,
    );
    topicEntries = null;
    for (const index of indexes.values()) index.add(entry);
    searchIndex.take(entry);
  }

  function takeMailbox(mailbox: Mailbox): void {
    const before = mailboxes.get(mailbox.id)?.topicIds;
    mailboxes.set(mailbox.id, mailbox);
    if (JSON.stringify(before) !== JSON.stringify(mailbox.topicIds)) indexes.delete(mailbox.id);
  }

  function takeSmartFolder(folder: SmartFolder): void {
    const before = filters.get(folder.id);
    const filter = writeFilter(folder);
    if (before === filter) return;
    filters.set(folder.id, filter);
    if (before !== undefined) indexes.get(folder.mailboxId)?.forgetFilter(before);
  }

  function takeReply(reply: Reply): void {
    changeEntry(reply.mentionId, (entry) => {
      const others = entry.replies.filter(({ id }) => id !== reply.id);
      entry.replies = [...others, reply].sort(compareReplies);
    });
  }

  /** Nothing else that it knows is ever deleted. */
  function takeDeletion({ collection, deletedId }: Deletion): void {
    if (collection === 'mailboxes') {
      mailboxes.delete(deletedId);
      indexes.delete(deletedId);
    } else if (collection === 'smartFolders') {
      const filter = filters.get(deletedId);
      filters.delete(deletedId);
      if (filter === undefined) return;
      for (const index of indexes.values()) index.forgetFilter(filter);
    }
  }

  function takeChange(change: Change): void {
    if (isDeletion(change)) {
      takeDeletion(change);
      return;
    }
    const { document } = change;
    if (change.collection === 'mentions' && !entriesById.has(document.id)) {
      addEntry(change.document);
    } else if (change.collection === 'mentions') {
      changeEntry(document.id, (entry) => {
        const { topicIds } = entry.mention;
        entry.mention = change.document;
        if (topicIds.join() !== entry.mention.topicIds.join()) topicEntries = null;
      });
    } else if (change.collection === 'replies') takeReply(change.document);
    else if (change.collection === 'mailboxes') takeMailbox(change.document);
    else if (change.collection === 'smartFolders') takeSmartFolder(change.document);
  }

  takeOver = (changes) => {
    changes.forEach(takeChange);
    searchLists.forget();
  };
  takeOver(early);

  const lists: MentionLists = {
    count: (view) => Promise.resolve(findList(view).entries.length),
    page(view, after, limit) {
      prepareSearch();
      const list = findList(view);
      const start = after === null ? 0 : list.findIndexAfter(after);
      const page = list.entries.slice(start, start + limit);
      const last = page.at(-1);
      const hasNext = last !== undefined && start + limit < list.entries.length;
      return Promise.resolve({
        entries: page,
        next: hasNext ? list.positionOf(last) : null,
        total: list.entries.length,
      });
    },
    search: (view, query, settings, after, limit) =>
      searchLists.page({ view, findList: () => findList(view), query, settings }, after, limit),
    listSearchValues(mailboxId) {
      const tags = new Set<string>();
      const languages = new Set<string>();
      for (const { mention } of findList({ mailboxId, folder: 'archive', viewerId: '' }).entries) {
        for (const tag of mention.tags) tags.add(tag);
        languages.add(mention.language);
      }
      return Promise.resolve({ tags: [...tags], languages: [...languages] });
    },
    listConversation(conversationId) {
      return Promise.resolve(conversations.get(conversationId)?.toReversed() ?? []);
    },
    listById(mentionIds) {
      const found = mentionIds.map((id) => entriesById.get(id));
      return Promise.resolve(found.filter((entry) => entry !== undefined));
    },
    visitMentions({ mailboxId, smartFolders: folders, viewerId }, visit) {
      const listed = folders.map((folder) => ({
        folder,
        list: findList({ mailboxId, folder, viewerId }),
      }));
      visitFolderSets(findList({ mailboxId, folder: 'archive', viewerId }), listed, visit);
      return Promise.resolve();
    },
  };
  return lists;
}

/** Every mention with its replies, newest first. */
function createEntries(mentions: readonly Mention[], replies: readonly Reply[]): Entry[] {
  const repliesByMention = groupBy(replies, ({ mentionId }) => mentionId);
  const none: readonly Reply[] = [];
  return mentions
    .map((mention) => ({
      mention,
      replies: repliesByMention.get(mention.id)?.sort(compareReplies) ?? none,
    }))
    .sort((left, right) => comparePositions(arrivalOf(left), arrivalOf(right)));
}

/** Puts an entry where its arrival belongs; what comes in is mostly the newest. */
function insertByArrival(entries: Entry[], entry: Entry): void {
  const arrival = arrivalOf(entry);
  const place = entries.findIndex((other) => comparePositions(arrival, arrivalOf(other)) < 0);
  entries.splice(place < 0 ? entries.length : place, 0, entry);
}

function arrivalOf({ mention }: MentionEntry) {
  return { time: mention.receivedAt, id: mention.id };
}

/** Oldest first. */
function compareReplies(left: Reply, right: Reply): number {
  if (left.sentAt !== right.sentAt) return left.sentAt < right.sentAt ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
