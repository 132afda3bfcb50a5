import type { NoteContent, SaveNoteRequest } from '../../../src/contract/internal-notes';
import type { ActivityContent } from '../../../src/domain/triage/activity';
import type { InternalNote } from '../../../src/domain/triage/internal-note';
import { readNoteVersion } from '../../../src/domain/triage/note-version';
import type { MentionTimeline } from '../store/mention-timeline';
import { commitWithRetries } from './commit-with-retries';
import type { Decision } from './commit-with-retries';
import { createInvalidRequestError, ProblemError } from './problem-error';
import { readDocument } from './read-document';
import { createActivity, readTimeline } from './record-activities';
import type { RuleContext } from './rule-context';

interface NotePlace {
  mentionId: string;
  noteId: string;
}

/**
 * Writes a note, or edits one's own, where what it was made from still stands there. What stands there already is
 * not written again.
 */
export async function saveNote(
  context: RuleContext,
  { mentionId, noteId, request: { from, ...content } }: NotePlace & { request: SaveNoteRequest },
): Promise<InternalNote> {
  const { store, user } = context;
  checkNoteId(noteId);
  await checkMentionedUsers(context, content.mentionedUserIds);
  return commitWithRetries(context, async (time): Promise<Decision<InternalNote>> => {
    await readDocument(store, 'mentions', mentionId);
    const stored = await readTimeline(store, mentionId);
    const { notes } = stored.document;
    const known = notes.find(({ id }) => id === noteId);
    if (known !== undefined) requireAuthor(known, user.id);
    if (known?.text === content.text && isSameList(known, content)) {
      return { changes: [], expectedVersions: [], answer: known };
    }
    requireSource(stored.document, noteId, from);
    if (known === undefined) {
      const note = {
        ...content,
        id: noteId,
        mentionId,
        userId: user.id,
        writtenAt: time,
        editedAt: null,
      };
      return decide(context, stored, {
        notes: [...notes, note],
        activity: { kind: 'note-added', noteId },
        answer: note,
        at: time,
      });
    }
    const note = { ...known, ...content, editedAt: findEditTime(known, time) };
    return decide(context, stored, {
      notes: notes.map((one) => (one.id === noteId ? note : one)),
      activity: { kind: 'note-edited', noteId },
      answer: note,
      at: time,
    });
  });
}

/** Deletes one's own note; that it was there stays in the timeline, what it said does not. */
export function deleteNote(context: RuleContext, { mentionId, noteId }: NotePlace): Promise<void> {
  const { store, user } = context;
  return commitWithRetries(context, async (time): Promise<Decision<void>> => {
    await readDocument(store, 'mentions', mentionId);
    const stored = await readTimeline(store, mentionId);
    const { notes } = stored.document;
    const known = notes.find(({ id }) => id === noteId);
    if (known === undefined) return { changes: [], expectedVersions: [], answer: undefined };
    requireAuthor(known, user.id);
    return decide(context, stored, {
      notes: notes.filter(({ id }) => id !== noteId),
      activity: { kind: 'note-deleted', noteId },
      answer: undefined,
      at: time,
    });
  });
}

function decide<Answer>(
  context: RuleContext,
  { document, version }: { document: MentionTimeline; version: number },
  step: { notes: InternalNote[]; activity: ActivityContent; answer: Answer; at: string },
): Decision<Answer> {
  const place = { mentionId: document.id, at: step.at, isUndo: false };
  const activity = createActivity(context, step.activity, place);
  return {
    changes: [
      {
        collection: 'mentionTimelines',
        document: {
          ...document,
          notes: step.notes,
          activities: [...document.activities, activity],
        },
      },
    ],
    expectedVersions: [{ collection: 'mentionTimelines', id: document.id, version }],
    answer: step.answer,
  };
}

function requireAuthor({ userId }: InternalNote, viewerId: string): void {
  if (userId === viewerId) return;
  throw new ProblemError({
    type: '/problems/not-the-author',
    title: 'Only who wrote an internal note can change it',
    status: 403,
    authorId: userId,
  });
}

/** Refuses what was made from something else than what stands there; one that was deleted stays so. */
function requireSource(
  { notes, activities }: MentionTimeline,
  noteId: string,
  from: string | null,
): void {
  const current = notes.find(({ id }) => id === noteId) ?? null;
  const wasDeleted = activities.some(
    (activity) => activity.kind === 'note-deleted' && activity.noteId === noteId,
  );
  const isSource =
    current === null ? from === null && !wasDeleted : from === readNoteVersion(current);
  if (isSource) return;
  throw new ProblemError({
    type: '/problems/stale-note',
    title: 'The note was changed meanwhile',
    status: 412,
    current,
  });
}

/** Later than what stands there, also within a millisecond or where a clock was set back. */
function findEditTime(known: InternalNote, time: string): string {
  const version = readNoteVersion(known);
  return time > version ? time : new Date(Date.parse(version) + 1).toISOString();
}

function isSameList(left: NoteContent, right: NoteContent): boolean {
  return left.mentionedUserIds.join('\n') === right.mentionedUserIds.join('\n');
}

function checkNoteId(noteId: string): void {
  if (/^[\w-]{1,100}$/.test(noteId)) return;
  throw createInvalidRequestError([
    { path: 'noteId', message: 'must be 1 to 100 letters, digits, _ or -' },
  ]);
}

async function checkMentionedUsers(
  { store }: RuleContext,
  userIds: readonly string[],
): Promise<void> {
  const users = await store.list('users');
  const errors = userIds.flatMap((userId, index) => {
    const path = `mentionedUserIds.${String(index)}`;
    if (!users.some(({ id }) => id === userId)) return [{ path, message: 'there is no such user' }];
    return userIds.indexOf(userId) === index ? [] : [{ path, message: 'is named twice' }];
  });
  if (errors.length > 0) throw createInvalidRequestError(errors);
}
