import { mutationOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { deleteNote, saveNote } from '../contract/internal-notes';
import type { SaveNoteRequest } from '../contract/internal-notes';
import type { MentionDetail } from '../contract/mentions';
import type { InternalNote } from '../domain/triage/internal-note';
import { readNoteVersion } from '../domain/triage/note-version';
import { callEndpoint, isProblem } from './http';
import { mentionQueries } from './mentions';

export const internalNoteMutations = {
  /**
   * Writes a note or edits one's own; with the same id never a second one. `tried`: what was sent before without
   * an answer; where that was saved after all, this is made from it.
   */
  save: (mentionId: string) =>
    mutationOptions({
      mutationFn: async ({
        noteId,
        request,
        tried,
      }: {
        noteId: string;
        request: SaveNoteRequest;
        tried: readonly string[];
      }) => {
        const params = { mentionId, noteId };
        try {
          return await callEndpoint(saveNote, { params, body: request });
        } catch (error) {
          const current = findStaleNote(error);
          if (!current || !tried.some((text) => text.trim() === current.text)) throw error;
          const body = { ...request, from: readNoteVersion(current) };
          return callEndpoint(saveNote, { params, body });
        }
      },
      onSuccess: (note, _variables, _result, { client }) => {
        noteSavedNote(client, note);
      },
    }),
  delete: (mentionId: string, noteId: string) =>
    mutationOptions({
      mutationFn: () => callEndpoint(deleteNote, { params: { mentionId, noteId } }),
    }),
};

/** What stands where a save was refused, since it was made from something else; null where it was deleted. */
export function findStaleNote(error: unknown): InternalNote | null | undefined {
  return isProblem(error, '/problems/stale-note') ? error.problem.current : undefined;
}

/** Puts a saved note where its conversation shows, before that is fetched anew. */
function noteSavedNote(client: QueryClient, note: InternalNote): void {
  const queryKey = [...mentionQueries.all(), 'detail'];
  client.setQueriesData<MentionDetail>({ queryKey }, (detail) => {
    if (detail?.conversation.mentions.some(({ id }) => id === note.mentionId) !== true) {
      return undefined;
    }
    const others = detail.conversation.notes.filter(({ id }) => id !== note.id);
    return {
      ...detail,
      conversation: { ...detail.conversation, notes: [...others, note] },
    };
  });
}
