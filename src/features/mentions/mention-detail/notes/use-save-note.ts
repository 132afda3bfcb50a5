import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../../../data/account';
import { findStaleNote, internalNoteMutations } from '../../../../data/internal-notes';
import { sessionQueries } from '../../../../data/session';
import type { InternalNote } from '../../../../domain/triage/internal-note';
import { findNoteMentions, listMentionedUserIds } from '../../../../domain/triage/note-mentions';
import { readNoteVersion } from '../../../../domain/triage/note-version';
import { nameDraft } from '../../../drafts/draft-store';
import { changeStoredNote, keepAsNewNote, readNoteDraft } from './note-draft-store';

/**
 * Saves the note of a draft. The text leaves the field at once, and comes back when it was not saved, also
 * when its mention is no longer on the screen. A note that the browser does not keep can be saved: its id is
 * its own, so a second try never writes a second note (decision 53). What is refused because its note was deleted
 * becomes the mention's unsaved note.
 */
export function useSaveNote(mentionId: string, draftName: string) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { mutate, error, isSuccess, reset } = useMutation({
    ...internalNoteMutations.save(mentionId),
    onSettled: (_note, failure) => {
      changeStoredNote(draftName, { type: failure === null ? 'saved' : 'not-saved' });
      if (findStaleNote(failure) === null) keepAsNewNote(draftName, nameDraft(session, mentionId));
    },
  });

  function save() {
    if (readNoteDraft(draftName).saving !== null) return;
    changeStoredNote(draftName, { type: 'save-started' });
    const { saving } = readNoteDraft(draftName);
    if (saving === null) return;
    const { noteId, text, chosenIds, from, tried } = saving;
    const mentionedUserIds = listMentionedUserIds(findNoteMentions(text, account.users, chosenIds));
    mutate({ noteId, request: { text, mentionedUserIds, from }, tried });
  }

  return {
    error,
    isSaved: isSuccess,
    save,
    /** Saves over what is there now, which the writer has seen. */
    saveOver(current: InternalNote) {
      changeStoredNote(draftName, { type: 'rebased', from: readNoteVersion(current) });
      save();
    },
    drop() {
      changeStoredNote(draftName, { type: 'discarded' });
      reset();
    },
  };
}
