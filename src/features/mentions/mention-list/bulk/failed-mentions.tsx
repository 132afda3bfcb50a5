import { useTranslations } from 'use-intl';
import type { MentionChangeSetAnswer } from '../../../../contract/mention-changes';
import { MAX_TAGS } from '../../../../domain/mention';
import styles from './bulk-floor.module.css';
import { nameInSentence } from '../../../../domain/written/name-in-sentence';

/** The mentions that could not be changed, by their authors, each with the reason. */
export function FailedMentions({ failed }: { failed: MentionChangeSetAnswer['failed'] }) {
  const t = useTranslations('mentionSelection');
  if (failed.length === 0) return null;
  return (
    <div className={styles.failed}>
      <p role="alert" className={styles.problem}>
        {t('failed', { count: failed.length })}
      </p>
      {/* Long lists scroll, also by keyboard. */}
      <ul role="list" tabIndex={0} aria-label={t('failed', { count: failed.length })}>
        {failed.map(({ mentionId, authorName, fault }) => (
          <li key={mentionId}>
            {t.rich('fault', {
              author: authorName === null ? t('unknownAuthor') : nameInSentence(authorName),
              reason: t(`faults.${fault}`, { count: String(MAX_TAGS) }),
              name: (children) => <bdi className={styles.author}>{children}</bdi>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
