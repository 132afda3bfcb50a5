import { Ban } from 'lucide-react';
import type { ReplyWith } from '../../domain/reply-with';
import type { BlockedMentions } from '../../domain/reply/count-blocked-mentions';
import styles from './reply-with-summary.module.css';
import { summarizeReplyWith } from './summarize-reply-with';
import { useWords } from './use-words';
import { nameOf } from './words';

/**
 * A smart folder's Reply with at a glance: "Default", "Custom: Facebook and X".
 * @param blocked how many mentions it blocks; null while that is not known
 */
export function ReplyWithSummary({
  replyWith,
  blocked,
}: {
  replyWith: ReplyWith;
  blocked: BlockedMentions | null;
}) {
  const words = useWords();
  const { t, format, account } = words;
  const summary = summarizeReplyWith(replyWith, 'smart-folder', account);
  if (summary.mode === 'default') return <span>{t('folders.default')}</span>;
  const { serviceIds, blockedServiceIds } = summary;
  const services = serviceIds.map((id) => nameOf(words, account.services, id));
  return (
    <span className={styles.summary}>
      <span className={styles.text}>
        {services.length === 0
          ? t('folders.customSilent')
          : t('folders.custom', { services: format.list(services, { type: 'unit' }) })}
      </span>
      {blockedServiceIds.length > 0 && (
        <span className={styles.blocked}>
          <Ban size={13} aria-hidden />
          {t('folders.blocked', {
            count: blockedServiceIds.length,
            mentions: blocked?.mentions ?? -1,
          })}
        </span>
      )}
    </span>
  );
}
