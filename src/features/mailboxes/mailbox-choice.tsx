import { useNavigate } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { MailboxListItem } from '../../contract/mailboxes';
import { Select } from '../../ui/select';
import styles from './mailbox-select.module.css';

/** Chooses the mailbox; leads to its Inbox. */
export function MailboxChoice({
  mailboxes,
  mailboxId,
  startsOpen,
}: {
  mailboxes: readonly MailboxListItem[];
  mailboxId: string;
  startsOpen: boolean;
}) {
  const t = useTranslations('mailboxes');
  const format = useFormatter();
  const navigate = useNavigate();
  return (
    <Select
      label={t('mailbox')}
      isLabelHidden
      startsOpen={startsOpen}
      value={mailboxId}
      onValueChange={(chosenId) => {
        void navigate({
          to: '/mailboxes/$mailboxId/folders/$folderId',
          params: { mailboxId: chosenId, folderId: 'inbox' },
        });
      }}
      options={mailboxes.map(({ id, name, inboxCount }) => ({
        value: id,
        text: t('mailboxOption', { name, count: inboxCount }),
        content: (
          <span className={styles.option}>
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.count}>{format.number(inboxCount)}</span>
          </span>
        ),
      }))}
      renderValue={() => (
        <bdi className={styles.value}>{mailboxes.find(({ id }) => id === mailboxId)?.name}</bdi>
      )}
    />
  );
}
