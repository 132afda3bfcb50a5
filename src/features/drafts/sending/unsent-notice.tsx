import { useEffect } from 'react';
import { useParams } from '@tanstack/react-router';
import { MailWarning } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { readMentionId } from '../draft-store';
import { noteUnsent, useUnsent } from './follow-unsent';
import { UnsentLine } from './unsent-line';
import styles from './unsent-notice.module.css';

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
    <Banner
      tone="danger"
      announce="alert"
      icon={<MailWarning />}
      className={styles.notice}
      actions={
        <Button
          size="small"
          onClick={() => {
            noteUnsent(elsewhere);
          }}
        >
          {t('dismissUnsent')}
        </Button>
      }
    >
      <p>{t('unsentTitle', { count: elsewhere.length })}</p>
      <ul role="list" className={styles.list}>
        {elsewhere.map((name) => (
          <li key={name}>
            <UnsentLine name={name} />
          </li>
        ))}
      </ul>
    </Banner>
  );
}
