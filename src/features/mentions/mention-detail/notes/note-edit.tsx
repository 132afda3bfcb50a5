import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import type { InternalNote } from '../../../../domain/triage/internal-note';
import { Button } from '../../../../ui/button';
import { NoteForm } from './note-form';
import styles from './note-edit.module.css';
import { SaveFailure } from './save-failure';
import { useSaveNote } from './use-save-note';

/** One's own note while it is edited; what went wrong with its saving. */
export function NoteEdit({
  note,
  editName,
  isShown,
  onClosed,
}: {
  note: InternalNote;
  editName: string;
  isShown: boolean;
  onClosed: () => void;
}) {
  const t = useTranslations('internalNotes');
  const saving = useSaveNote(note.mentionId, editName);
  const textRef = useRef<HTMLTextAreaElement>(null);
  const wasShown = useRef(isShown);
  useEffect(() => {
    // One that was begun before a reload does not take the focus.
    if (isShown && !wasShown.current) {
      const { current: field } = textRef;
      field?.focus();
      field?.setSelectionRange(field.value.length, field.value.length);
    }
    wasShown.current = isShown;
  }, [isShown]);
  if (!isShown) return null;

  function leave(close: () => void) {
    flushSync(close);
    onClosed();
  }
  return (
    <div className={styles.edit}>
      <SaveFailure
        error={saving.error}
        onSaveOver={(current) => {
          leave(() => {
            saving.saveOver(current);
          });
        }}
        onDrop={() => {
          leave(saving.drop);
        }}
      />
      <NoteForm
        ref={textRef}
        mentionId={note.mentionId}
        draftName={editName}
        label={t('editing')}
        saveLabel={t('saveEdit')}
        isWithinScroller
        onSave={() => {
          leave(saving.save);
        }}
      >
        <Button
          variant="quiet"
          onClick={() => {
            leave(saving.drop);
          }}
        >
          {t('cancelEdit')}
        </Button>
      </NoteForm>
    </div>
  );
}
