import { useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ChevronDown, CloudAlert, StickyNote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../../data/session';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import { useCommand } from '../../../commands/command-registry';
import { nameDraft } from '../../../drafts/draft-store';
import { useNoteDraft } from './note-draft-store';
import { NoteForm } from './note-form';
import styles from './note-section.module.css';
import { SaveFailure } from './save-failure';
import { useSaveNote } from './use-save-note';

/**
 * Under a conversation: where an internal note is begun. It opens by itself where one was begun before, and
 * looks like the notes above it, not like the reply below.
 */
export function NoteSection({ mentionId }: { mentionId: string }) {
  const t = useTranslations('internalNotes');
  const reasonId = useId();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const draftName = nameDraft(session, mentionId);
  const draft = useNoteDraft(draftName);
  const saving = useSaveNote(mentionId, draftName);
  const [isOpen, setIsOpen] = useState(draft.text !== '');
  const textRef = useRef<HTMLTextAreaElement>(null);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const mayNote = session.rights.includes('triage');

  function open() {
    flushSync(() => {
      setIsOpen(true);
    });
    textRef.current?.focus();
  }
  function close() {
    flushSync(() => {
      setIsOpen(false);
    });
    buttonRef.current?.focus();
  }
  useCommand('writeNote', { run: open, reason: mayNote ? null : t('mayNot') });

  return (
    <section className={styles.section} aria-label={t('label')}>
      <SaveFailure
        error={saving.error}
        onSaveOver={(current) => {
          saving.saveOver(current);
          textRef.current?.focus();
        }}
        onDrop={() => {
          saving.drop();
          textRef.current?.focus();
        }}
      />
      {draft.wasDeleted && (
        <Banner tone="attention" announce="alert" icon={<CloudAlert />}>
          {t('deletedMeanwhile')}
        </Banner>
      )}
      {isOpen && mayNote ? (
        <div className={styles.card}>
          <div className={styles.head}>
            <StickyNote size={14} aria-hidden />
            <span className={styles.label}>{t('label')}</span>
            <IconButton
              size="small"
              className={styles.close}
              label={t('close')}
              icon={<ChevronDown aria-hidden />}
              onClick={close}
            />
          </div>
          <NoteForm
            ref={textRef}
            mentionId={mentionId}
            draftName={draftName}
            label={t('label')}
            saveLabel={t('save')}
            onSave={saving.save}
          />
        </div>
      ) : (
        <div className={styles.closed}>
          <Button
            ref={buttonRef}
            variant="quiet"
            size="small"
            icon={<StickyNote aria-hidden />}
            aria-disabled={!mayNote}
            aria-describedby={mayNote ? undefined : reasonId}
            onClick={() => {
              if (mayNote) open();
            }}
          >
            {t('label')}
          </Button>
          {!mayNote && (
            <span id={reasonId} className={styles.reason}>
              {t('mayNot')}
            </span>
          )}
          {mayNote && draft.text !== '' && <span className={styles.unsaved}>{t('unsaved')}</span>}
        </div>
      )}
      <VisuallyHidden role="status">
        {saving.isSaved && draft.saving === null && draft.text === '' && t('saved')}
      </VisuallyHidden>
    </section>
  );
}
