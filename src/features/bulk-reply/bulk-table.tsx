import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { BulkReplyMention } from '../../contract/bulk-replies';
import type { BulkReplyTable } from '../../domain/reply/bulk-reply-table';
import { AnsweredRow } from './answered-row';
import styles from './bulk-reply.module.css';
import { StayingRow } from './staying-row';

/** How many go out as whom, and what stays behind and why; every row opens to its mentions. */
export function BulkTable({
  mailboxId,
  folderId,
  layout,
  onLeaveOut,
  onOpen,
}: {
  mailboxId: string;
  folderId: string;
  layout: BulkReplyTable<BulkReplyMention>;
  onLeaveOut: (ids: readonly string[], isOut: boolean) => void;
  /** A mention is opened beneath the dialog. */
  onOpen: () => void;
}) {
  const t = useTranslations('bulkReply');
  const headingId = useId();
  const stayingId = useId();
  return (
    <section className={styles.table} aria-labelledby={headingId}>
      <div className={styles.tableHead}>
        <h3 id={headingId} className={styles.heading}>
          {t('table')}
        </h3>
        <p className={styles.summary}>{t('summary', layout.counts)}</p>
      </div>
      {layout.answered.length === 0 ? (
        <p className={styles.nobody}>{t('nobodyGoes')}</p>
      ) : (
        <table className={styles.grid} aria-labelledby={headingId}>
          <thead>
            <tr>
              <th scope="col">{t('goesOutAs')}</th>
              <th scope="col" className={styles.number}>
                {t('mentionCount')}
              </th>
              <th scope="col" className={styles.number}>
                {t('length')}
              </th>
            </tr>
          </thead>
          <tbody>
            {layout.answered.map((group) => (
              <AnsweredRow
                key={group.key}
                mailboxId={mailboxId}
                folderId={folderId}
                group={group}
                isCounted={layout.isCounted}
                onLeaveOut={onLeaveOut}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      )}
      {layout.staying.length > 0 && (
        <>
          <h3 id={stayingId} className={styles.heading}>
            {t('staying')}
          </h3>
          <table className={styles.grid} aria-labelledby={stayingId}>
            <tbody>
              {layout.staying.map((group) => (
                <StayingRow
                  key={group.key}
                  mailboxId={mailboxId}
                  folderId={folderId}
                  group={group}
                  onOpen={onOpen}
                />
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}
