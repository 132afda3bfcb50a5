import { useEffect } from 'react';
import { useParams } from '@tanstack/react-router';
import { MailWarning } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { readMentionId } from '../draft-store';
import { DraftsNotice } from '../drafts-notice';
import { noteUnsent, useUnsent } from './follow-unsent';
import { UnsentLine } from './unsent-line';

/** So long it stands in the open mention before it counts as read, in milliseconds. */
const READ_AFTER = 1_000;

/**
 * Says which replies were not sent, or of which nobody knows, to whoever has gone on since; until dismissed, or
 * looked at. The mention that is open says so itself.
 */
export function UnsentNotice() {
  const t = useTranslations('keeping');
  const openMentionId = useParams({ strict: false, select: ({ mentionId }) => mentionId });
  const unsent = useUnsent();
  const isOpen = (name: string) => readMentionId(name) === openMentionId;
  const elsewhere = unsent.filter((name) => !isOpen(name));
  const open = unsent.find(isOpen);
  useEffect(() => {
    if (open === undefined) return;
    const timer = setTimeout(() => {
      noteUnsent([open]);
    }, READ_AFTER);
    return () => {
      clearTimeout(timer);
    };
  }, [open]);
  if (elsewhere.length === 0) return null;
  return (
    <DraftsNotice
      icon={<MailWarning />}
      items={elsewhere}
      keyOf={(name) => name}
      renderLine={(name) => <UnsentLine name={name} />}
      dismissLabel={t('dismissUnsent')}
      onDismiss={() => {
        noteUnsent(elsewhere);
      }}
    >
      <p>{t('unsentTitle', { count: elsewhere.length })}</p>
    </DraftsNotice>
  );
}
