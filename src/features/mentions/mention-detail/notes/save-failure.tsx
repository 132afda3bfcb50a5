import { CloudAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { findStaleNote } from '../../../../data/internal-notes';
import type { InternalNote } from '../../../../domain/triage/internal-note';
import { Banner } from '../../../../ui/banner';
import { Button } from '../../../../ui/button';
import { NoteFailure } from './note-failure';
import { NoteText } from './note-text';

/**
 * Says why a note was not saved. Where it was changed meanwhile, what it says now, and the ways on. Of one that
 * was deleted meanwhile the place where its text is then tells.
 */
export function SaveFailure({
  error,
  onSaveOver,
  onDrop,
}: {
  error: Error | null;
  onSaveOver: (current: InternalNote) => void;
  onDrop: () => void;
}) {
  const t = useTranslations('internalNotes');
  const current = findStaleNote(error);
  if (error === null || current === null) return null;
  if (current === undefined) return <NoteFailure error={error} what="notSaved" />;
  return (
    <Banner
      tone="danger"
      announce="alert"
      icon={<CloudAlert />}
      actions={
        <>
          <Button
            size="small"
            onClick={() => {
              onSaveOver(current);
            }}
          >
            {t('saveOver')}
          </Button>
          <Button size="small" variant="quiet" onClick={onDrop}>
            {t('dropMine')}
          </Button>
        </>
      }
    >
      {t('changedMeanwhile')}
      <NoteText text={current.text} mentionedUserIds={current.mentionedUserIds} />
    </Banner>
  );
}
