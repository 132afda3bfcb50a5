import { mutationOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { deleteNote, saveNote } from '../contract/internal-notes';
import type { NoteContent } from '../contract/internal-notes';
import type { MentionDetail } from '../contract/mentions';
import type { InternalNote } from '../domain/triage/internal-note';
import { callEndpoint } from './http';
import { mentionQueries } from './mentions';

export const internalNoteMutations = {
  /** Writes a note or edits one's own; with the same id never a second one. */
  save: (mentionId: string) =>
    mutationOptions({
      mutationFn: ({ noteId, content }: { noteId: string; content: NoteContent }) =>
        callEndpoint(saveNote, { params: { mentionId, noteId }, body: content }),
      onSuccess: (note, _variables, _result, { client }) => {
        noteSavedNote(client, note);
      },
    }),
  delete: (mentionId: string, noteId: string) =>
    mutationOptions({
      mutationFn: () => callEndpoint(deleteNote, { params: { mentionId, noteId } }),
    }),
};

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
