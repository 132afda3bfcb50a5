import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { MailboxListItem } from '../../contract/mailboxes';
import { sessionQueries } from '../../data/session';
import { Select } from '../../ui/select';
import styles from './mailbox-select.module.css';

/** The last of the list; no mailbox has such an id. */
const NEW_MAILBOX = ':new';

/** Chooses the mailbox, which leads to its Inbox, or asks for a new one. */
export function MailboxChoice({
  mailboxes,
  mailboxId,
  onNewMailbox,
  startsOpen,
}: {
  mailboxes: readonly MailboxListItem[];
  mailboxId: string;
  onNewMailbox: (() => void) | null;
  startsOpen: boolean;
}) {
  const t = useTranslations('mailboxes');
  const format = useFormatter();
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const mayAdd = session.rights.includes('manage-mailboxes');
  return (
    <Select
      label={t('mailbox')}
      isLabelHidden
      startsOpen={startsOpen}
      value={mailboxId}
      onValueChange={(chosenId) => {
        if (chosenId === NEW_MAILBOX && onNewMailbox !== null) {
          // Once the list is closed and its trigger has the focus, to which the dialog gives it back.
          setTimeout(onNewMailbox);
          return;
        }
        void navigate({
          to: '/mailboxes/$mailboxId/folders/$folderId',
          params: { mailboxId: chosenId, folderId: 'inbox' },
        });
      }}
      options={[
        {
          options: mailboxes.map(({ id, name, inboxCount }) => ({
            value: id,
            text: t('mailboxOption', { name, count: inboxCount }),
            content: (
              <span className={styles.option}>
                <bdi className={styles.name}>{name}</bdi>
                <span className={styles.count}>{format.number(inboxCount)}</span>
              </span>
            ),
          })),
        },
        ...(onNewMailbox === null
          ? []
          : [
              {
                options: [
                  {
                    value: NEW_MAILBOX,
                    text: t('newMailbox'),
                    ...(mayAdd ? {} : { hint: t('onlyAdmins'), isDisabled: true }),
                  },
                ],
              },
            ]),
      ]}
      renderValue={() => (
        <bdi className={styles.value}>{mailboxes.find(({ id }) => id === mailboxId)?.name}</bdi>
      )}
    />
  );
}
