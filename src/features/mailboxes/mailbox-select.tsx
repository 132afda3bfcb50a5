import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MailboxListItem } from '../../contract/mailboxes';
import { Approach } from '../../ui/approach';
import styles from './mailbox-select.module.css';

const loadChoice = () => import('./mailbox-choice');

/** Says which mailbox is open, and lets one choose another. */
export function MailboxSelect({
  mailboxes,
  mailboxId,
  onNewMailbox = null,
}: {
  mailboxes: readonly MailboxListItem[];
  mailboxId: string;
  /** Null where a new one cannot be asked for. */
  onNewMailbox?: (() => void) | null;
}) {
  const t = useTranslations('mailboxes');
  const stub = (
    <button
      type="button"
      role="combobox"
      aria-label={t('mailbox')}
      aria-haspopup="listbox"
      aria-expanded={false}
      className={styles.stub}
    >
      <bdi className={styles.value}>{mailboxes.find(({ id }) => id === mailboxId)?.name}</bdi>
      <ChevronDown aria-hidden className={styles.chevron} />
    </button>
  );
  return (
    <Approach load={loadChoice} stub={stub}>
      {({ MailboxChoice }, startsOpen) => (
        <MailboxChoice
          mailboxes={mailboxes}
          mailboxId={mailboxId}
          onNewMailbox={onNewMailbox}
          startsOpen={startsOpen}
        />
      )}
    </Approach>
  );
}
