import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../../../data/account';
import { internalNoteMutations } from '../../../../data/internal-notes';
import { findNoteMentions, listMentionedUserIds } from '../../../../domain/triage/note-mentions';
import { changeStoredNote, readNoteDraft } from './note-draft-store';

/**
 * Saves the note of a draft. The text leaves the field at once, and comes back when it was not saved, also
 * when its mention is no longer on the screen. A note that the browser does not keep can be saved: its id is
 * its own, so a second try never writes a second note (decision 53).
 */
export function useSaveNote(mentionId: string, draftName: string) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { mutate, error, isSuccess } = useMutation({
    ...internalNoteMutations.save(mentionId),
    onSettled: (_note, failure) => {
      changeStoredNote(draftName, { type: failure === null ? 'saved' : 'not-saved' });
    },
  });
  return {
    error,
    isSaved: isSuccess,
    save() {
      if (readNoteDraft(draftName).saving !== null) return;
      changeStoredNote(draftName, { type: 'save-started' });
      const { saving } = readNoteDraft(draftName);
      if (saving === null) return;
      const { noteId, text, chosenIds } = saving;
      const mentions = findNoteMentions(text, account.users, chosenIds);
      mutate({ noteId, content: { text, mentionedUserIds: listMentionedUserIds(mentions) } });
    },
  };
}
