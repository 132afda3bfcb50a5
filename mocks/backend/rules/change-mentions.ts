import { MAX_STEP } from '../../../src/contract/mention-changes';
import type {
  MentionChangeSetAnswer,
  MentionSelection,
} from '../../../src/contract/mention-changes';
import { isDefaultFolderId } from '../../../src/domain/default-folder';
import type { Mailbox } from '../../../src/domain/mailbox';
import type { Mention } from '../../../src/domain/mention';
import { applyTriage, readTriageState } from '../../../src/domain/triage/triage-change';
import type { TriageChange } from '../../../src/domain/triage/triage-change';
import type { MentionChangeSet } from '../store/mention-change-set';
import { sentAnswerId } from '../store/sent-answer';
import type { Change, ExpectedVersion } from '../store/store';
import { commitWithRetries } from './commit-with-retries';
import type { Decision } from './commit-with-retries';
import { checkAssignee, isShownBy } from './mentions';
import { readCursor, writeCursor } from './page-cursor';
import { createKeyReusedError, createNotFoundError } from './problem-error';
import { readDocument } from './read-document';
import { readSmartFolders } from './read-smart-folders';
import { recordTriage } from './record-activities';
import type { RuleContext } from './rule-context';

interface ChangeRequest {
  mailboxId: string;
  idempotencyKey: string;
  selection: MentionSelection;
  change: TriageChange;
}

/** One step of a change of many mentions: what can be changed is, in one commit with its activities. */
export function changeMentions(
  context: RuleContext,
  { mailboxId, idempotencyKey, selection, change }: ChangeRequest,
): Promise<MentionChangeSetAnswer> {
  const { store, user } = context;
  const id = sentAnswerId(user.id, idempotencyKey);
  const request = JSON.stringify([mailboxId, selection, change]);
  return commitWithRetries(context, async (time): Promise<Decision<MentionChangeSetAnswer>> => {
    const known = await store.get('mentionChangeSets', id);
    if (known !== null) {
      if (known.document.request !== request) throw createKeyReusedError();
      return { changes: [], expectedVersions: [], answer: known.document.answer };
    }
    await checkAssignee(store, change);
    const { document: mailbox } = await readDocument(store, 'mailboxes', mailboxId);
    const { ids, nextCursor } = await findSelected(context, mailbox, selection);
    const step = await applyToAll(context, { mailbox, ids, change, time });
    const answer = {
      changeSetId: step.undo.length === 0 ? null : id,
      changed: step.undo.length,
      same: step.same,
      failed: step.failed,
      nextCursor,
    };
    if (step.undo.length === 0) return { changes: [], expectedVersions: [], answer };
    const { undo } = step;
    const set: MentionChangeSet = { id, userId: user.id, request, answer, undo, undone: null };
    return {
      changes: [...step.changes, { collection: 'mentionChangeSets', document: set }],
      expectedVersions: [
        ...step.expectedVersions,
        { collection: 'mentionChangeSets', id, version: 0 },
      ],
      answer,
    };
  });
}

async function applyToAll(
  context: RuleContext,
  {
    mailbox,
    ids,
    change,
    time,
  }: { mailbox: Mailbox; ids: readonly string[]; change: TriageChange; time: string },
) {
  const changes: Change[] = [];
  const expectedVersions: ExpectedVersion[] = [];
  const undo: MentionChangeSet['undo'][number][] = [];
  const failed: MentionChangeSetAnswer['failed'] = [];
  let same = 0;
  for (const mentionId of new Set(ids)) {
    const stored = await context.store.get('mentions', mentionId);
    if (stored === null || !isShownBy(mailbox, stored.document)) {
      failed.push({ mentionId, authorName: null, fault: 'not-found' });
      continue;
    }
    const mention = stored.document;
    const outcome = applyTriage(mention, change);
    if (outcome.kind === 'same') same += 1;
    else if (outcome.kind === 'too-many-tags') {
      failed.push({ mentionId, authorName: mention.author.name, fault: outcome.kind });
    } else {
      const after: Mention = { ...mention, ...outcome.state, version: mention.version + 1 };
      const record = { mentionId, before: mention, after, at: time };
      const timeline = await recordTriage(context, record);
      changes.push({ collection: 'mentions', document: after }, ...timeline.changes);
      expectedVersions.push(
        { collection: 'mentions', id: mentionId, version: stored.version },
        ...timeline.expectedVersions,
      );
      undo.push({ mentionId, before: readTriageState(mention), version: after.version });
    }
  }
  return { changes, expectedVersions, undo, failed, same };
}

/** The ids of one step, and where the next one starts. A place stays right when mentions leave the folder. */
export async function findSelected(
  { store, lists, user }: RuleContext,
  mailbox: Mailbox,
  selection: MentionSelection,
): Promise<{ ids: string[]; nextCursor: string | null }> {
  if (selection.kind === 'mentions') return { ids: selection.ids, nextCursor: null };
  const { folderId, receivedUntil, cursor } = selection;
  const smartFolders = await readSmartFolders(store, mailbox);
  const folder = isDefaultFolderId(folderId)
    ? folderId
    : smartFolders.find(({ id }) => id === folderId);
  if (folder === undefined) throw createNotFoundError('folder', folderId);
  const list = JSON.stringify(['mention-changes', mailbox.id, folderId]);
  const query = cursor === null ? {} : { cursor };
  const [time, id] = readCursor(list, query, 2) ?? [];
  const page = await lists.page(
    { mailboxId: mailbox.id, folder, viewerId: user.id },
    time === undefined || id === undefined ? null : { time, id },
    MAX_STEP,
  );
  const except = new Set(selection.exceptIds);
  return {
    ids: page.entries
      .map(({ mention }) => mention)
      .filter((mention) => !except.has(mention.id) && mention.receivedAt <= receivedUntil)
      .map((mention) => mention.id),
    nextCursor: page.next && writeCursor(list, [page.next.time, page.next.id]),
  };
}

/** Takes one's own step back, for the mentions that are still as it left them. */
export function undoMentionChanges(
  context: RuleContext,
  changeSetId: string,
): Promise<{ restored: number; leftIds: string[] }> {
  const { store, user } = context;
  return commitWithRetries(context, async (time) => {
    const set = await readDocument(store, 'mentionChangeSets', changeSetId);
    const { userId, undo, undone } = set.document;
    if (userId !== user.id) throw createNotFoundError('mention-change-set', changeSetId);
    if (undone !== null) return { changes: [], expectedVersions: [], answer: undone };
    const changes: Change[] = [];
    const expectedVersions: ExpectedVersion[] = [];
    const leftIds: string[] = [];
    for (const { mentionId, before, version } of undo) {
      const stored = await readDocument(store, 'mentions', mentionId);
      const mention = stored.document;
      if (mention.version !== version) {
        leftIds.push(mentionId);
        continue;
      }
      const after: Mention = { ...mention, ...before, version: version + 1 };
      const record = { mentionId, before: mention, after, at: time, isUndo: true };
      const timeline = await recordTriage(context, record);
      changes.push({ collection: 'mentions', document: after }, ...timeline.changes);
      expectedVersions.push(
        { collection: 'mentions', id: mentionId, version: stored.version },
        ...timeline.expectedVersions,
      );
    }
    const answer = { restored: undo.length - leftIds.length, leftIds };
    return {
      changes: [
        ...changes,
        { collection: 'mentionChangeSets', document: { ...set.document, undone: answer } },
      ],
      expectedVersions: [
        ...expectedVersions,
        { collection: 'mentionChangeSets', id: changeSetId, version: set.version },
      ],
      answer,
    };
  });
}
