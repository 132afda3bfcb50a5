import { useEffect, useRef, useState } from 'react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import { internalNoteMutations } from '../../../data/internal-notes';
import { sessionQueries } from '../../../data/session';
import type { InternalNote } from '../../../domain/triage/internal-note';
import { readNoteVersion } from '../../../domain/triage/note-version';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { IconButton } from '../../../ui/icon-button';
import { nameDraft } from '../../drafts/draft-store';
import styles from './conversation.module.css';
import { EntryTime } from './entry-time';
import { changeStoredNote, nameNoteEdit, useNoteDraft } from './notes/note-draft-store';
import { NoteEdit } from './notes/note-edit';
import { NoteFailure } from './notes/note-failure';
import { NoteText } from './notes/note-text';

/**
 * What a colleague noted for the team; in its own colour and by name, so that nobody takes it for public.
 * Who wrote it can edit and delete it; both show at once.
 * @param onGone takes the focus when it is deleted
 */
export function NoteEntry({ note, onGone }: { note: InternalNote; onGone: () => void }) {
  const t = useTranslations('triage');
  const notes = useTranslations('internalNotes');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const editName = nameNoteEdit(nameDraft(session, note.mentionId), note.id);
  const { isEdit, saving } = useNoteDraft(editName);
  const deletion = useMutation(internalNoteMutations.delete(note.mentionId, note.id));
  const [isAsking, setIsAsking] = useState(false);
  const itemRef = useRef<HTMLLIElement>(null);
  const editRef = useRef<HTMLButtonElement>(null);
  const user = account.users.find(({ id }) => id === note.userId);
  const isOwn = note.userId === session.user.id && session.rights.includes('triage');
  const isEditing = isEdit && saving === null;
  const isGone = deletion.isPending || deletion.isSuccess;
  useEffect(() => {
    const { activeElement } = document;
    const hasFocus = itemRef.current?.contains(activeElement) === true;
    if (isGone && (hasFocus || activeElement === document.body)) onGone();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it goes
  }, [isGone]);
  return (
    <li
      ref={itemRef}
      className={styles.entry}
      data-side="note"
      hidden={isGone}
      aria-busy={saving !== null || undefined}
    >
      <div className={styles.head}>
        <span className={styles.noteLabel}>{t('internalNote')}</span>
        <bdi className={styles.author}>{user?.name ?? t('unknownUser')}</bdi>
        {saving !== null ? (
          <span>{notes('saving')}</span>
        ) : (
          note.editedAt !== null && <span>{t('edited')}</span>
        )}
        <EntryTime at={note.writtenAt} />
        {isOwn && !isEditing && (
          <span className={styles.noteActions}>
            <IconButton
              ref={editRef}
              size="small"
              label={notes('edit')}
              icon={<Pencil aria-hidden />}
              onClick={() => {
                changeStoredNote(editName, {
                  type: 'edit-started',
                  noteId: note.id,
                  text: note.text,
                  chosenIds: note.mentionedUserIds,
                  from: readNoteVersion(note),
                });
              }}
            />
            <IconButton
              size="small"
              label={notes('delete')}
              icon={<Trash2 aria-hidden />}
              onClick={() => {
                setIsAsking(true);
              }}
            />
          </span>
        )}
      </div>
      {isOwn && (
        <NoteEdit
          note={note}
          editName={editName}
          isShown={isEditing}
          onClosed={() => {
            editRef.current?.focus();
          }}
        />
      )}
      {!isEditing && (
        <NoteText
          text={saving?.text ?? note.text}
          mentionedUserIds={saving?.chosenIds ?? note.mentionedUserIds}
        />
      )}
      {deletion.isError && (
        <NoteFailure
          error={deletion.error}
          what="notDeleted"
          actions={
            <Button
              size="small"
              onClick={() => {
                deletion.mutate();
              }}
            >
              {notes('tryAgain')}
            </Button>
          }
        />
      )}
      {isAsking && (
        <ConfirmDialog
          title={notes('deleteTitle')}
          body={notes('deleteText')}
          confirmLabel={notes('deleteConfirm')}
          cancelLabel={notes('deleteCancel')}
          tone="danger"
          onConfirm={() => {
            setIsAsking(false);
            deletion.mutate();
          }}
          onCancel={() => {
            setIsAsking(false);
          }}
        />
      )}
    </li>
  );
}
