import type { DemoJournalEntry } from '../../../src/contract/demo-journal';
import type { Change, JournalEntry, Store, VersionStep } from '../store/store';
import { isDeletion } from '../store/store';

/** What the journal says of replies, keys and settings, for checks from outside. */
export async function readDemoJournal(store: Store, after: string | undefined) {
  const sequence = store.readSequence();
  const journal = await store.readJournal(Number(after ?? 0));
  const known = journal.filter((entry) => entry.sequence <= sequence);
  return { generation: store.generation, sequence, entries: known.flatMap(describeCommit) };
}

function describeCommit({ changes, versions, ...entry }: JournalEntry): DemoJournalEntry[] {
  const base = {
    sequence: entry.sequence,
    at: entry.time,
    userId: entry.userId,
    requestId: entry.requestId,
    endpoint: entry.endpoint ?? null,
  };
  return changes.flatMap((change, index) => {
    const described = describeChange(change, versions?.[index]);
    return described === null ? [] : [{ ...base, ...described }];
  });
}

type Described = DemoJournalEntry extends infer Entry
  ? Entry extends DemoJournalEntry
    ? Omit<Entry, 'sequence' | 'at' | 'userId' | 'requestId' | 'endpoint'>
    : never
  : never;

function describeChange(change: Change, step: VersionStep | undefined): Described | null {
  const { collection } = change;
  if (collection === 'mailboxes' || collection === 'smartFolders') {
    return {
      kind: 'settings',
      resource: collection === 'mailboxes' ? 'mailboxes' : 'smart-folders',
      resourceId: isDeletion(change) ? change.deletedId : change.document.id,
      fromVersion: step?.from ?? null,
      toVersion: step?.to ?? null,
    };
  }
  if (isDeletion(change)) return null;
  switch (change.collection) {
    case 'replies': {
      const { id, mentionId, profileId, isPrivate = false } = change.document;
      return { kind: 'reply', replyId: id, mentionId, profileId, isPrivate };
    }
    case 'sentAnswers': {
      const { id, answer } = change.document;
      const [, key] = JSON.parse(id) as [string, string];
      return { kind: 'key', key, replyId: answer.reply.id, mentionId: answer.reply.mentionId };
    }
    case 'outboxReplies': {
      const { id, mentionId, profileId, status } = change.document;
      const key = decodeURIComponent(id.slice(id.indexOf(':') + 1));
      return { kind: 'outbox', outboxReplyId: id, key, mentionId, profileId, status };
    }
    default:
      return null;
  }
}
