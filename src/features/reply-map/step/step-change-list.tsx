import { useTranslations } from 'use-intl';
import { Folder, Inbox, History } from 'lucide-react';
import type { BlockStep } from './preview-step';
import type { StepChange } from './step';
import styles from './step-panel.module.css';

/** How many rows are listed; more than one reads are counted. */
const MOST = 200;

/** Every row that the step changes, with what that does to its mentions. */
export function StepChangeList({
  changes,
  figures,
}: {
  changes: readonly StepChange[];
  figures: ReadonlyMap<string, BlockStep>;
}) {
  const t = useTranslations('replyMap.step');
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes} aria-label={t('changes')}>
      {changes.slice(0, MOST).map(({ row, block, isSame, isOutdated }) => {
        const figure = figures.get(block.mailboxId)?.rows.get(row.key);
        const Icon = row.target.kind === 'mailbox' ? Inbox : Folder;
        return (
          <li key={row.key}>
            <span className={styles.row}>
              <Icon size={14} aria-hidden />
              {row.target.kind === 'smart-folder' && (
                <bdi className={styles.quiet}>{block.name}</bdi>
              )}
              <bdi className={styles.name}>{row.name}</bdi>
            </span>
            {isOutdated && (
              <span className={styles.outdated}>
                <History size={12} aria-hidden />
                {t('outdated')}
              </span>
            )}
            <span className={styles.figure}>
              {isSame
                ? t('same')
                : figure === undefined
                  ? t('counting')
                  : t('figure', { changed: figure.changed, mentions: figure.mentions })}
            </span>
            {!isSame && figure !== undefined && figure.lost > 0 && (
              <span className={styles.lost}>{t('lost', { count: figure.lost })}</span>
            )}
          </li>
        );
      })}
      {changes.length > MOST && (
        <li className={styles.quiet}>{t('more', { count: changes.length - MOST })}</li>
      )}
    </ul>
  );
}
