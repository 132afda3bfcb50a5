import { useTranslations } from 'use-intl';
import type { Mention } from '../../../domain/mention';
import { VisuallyHidden } from '../../../ui/visually-hidden';
import { Attachments } from './attachments';
import styles from './conversation.module.css';
import { EntryTime } from './entry-time';
import { LongText } from './long-text';
import { ShownName } from '../../written/shown-name';

/** What an author wrote. */
export function MentionEntry({
  mailboxId,
  mention,
  fullLength,
  isOpen,
}: {
  mailboxId: string;
  mention: Mention;
  /** Of its text, where that came cut. */
  fullLength: number | undefined;
  isOpen: boolean;
}) {
  const t = useTranslations('mentions');
  return (
    <li
      className={styles.entry}
      data-side="author"
      data-open={isOpen}
      aria-current={isOpen || undefined}
    >
      <p className={styles.head}>
        {isOpen && <VisuallyHidden>{t('thisMention')}</VisuallyHidden>}
        <bdi className={styles.author}>
          <ShownName name={mention.author.name} />
        </bdi>
        <EntryTime at={mention.receivedAt} />
      </p>
      {mention.text !== '' && <LongText text={mention.text} fullLength={fullLength} />}
      <Attachments mailboxId={mailboxId} mention={mention} />
    </li>
  );
}
