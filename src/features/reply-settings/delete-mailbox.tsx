import { useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MailboxDetail } from '../../contract/mailboxes';
import { mailboxMutations, mailboxQueries } from '../../data/mailboxes';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import styles from './deletion.module.css';
import { describeDeletionFailure } from './describe-deletion-failure';
import { notifySaved } from './notify-saved';
import { useDeletion } from './use-deletion';

/** Deletes a mailbox, once its name was typed. `onDeleted` may leave the dialog whatever is in the form. */
export function DeleteMailbox({
  mailbox,
  hasChanges,
  onDeleted,
}: {
  mailbox: MailboxDetail;
  hasChanges: boolean;
  onDeleted: () => Promise<void>;
}) {
  const t = useTranslations('replySettings.delete');
  const [isAsking, setIsAsking] = useState(false);
  return (
    <div className={styles.place}>
      <Button
        variant="quiet"
        icon={<Trash2 />}
        aria-haspopup="dialog"
        className={styles.button}
        onClick={() => {
          setIsAsking(true);
        }}
      >
        {t('mailbox')}
      </Button>
      {isAsking && (
        <Question
          mailbox={mailbox}
          hasChanges={hasChanges}
          onDeleted={onDeleted}
          onCancel={() => {
            setIsAsking(false);
          }}
        />
      )}
    </div>
  );
}

function Question({
  mailbox,
  hasChanges,
  onDeleted,
  onCancel,
}: Parameters<typeof DeleteMailbox>[0] & { onCancel: () => void }) {
  const t = useTranslations('replySettings.delete');
  const words = useTranslations('replySettings');
  const inputRef = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const { remove, isPending, error, isOutdated } = useDeletion({
    saved: mailbox,
    options: mailboxMutations.delete(mailbox.id),
    queryKey: mailboxQueries.detail(mailbox.id).queryKey,
    onDeleted: () => {
      notifySaved(t('deleted', { name: mailbox.name }));
      return onDeleted();
    },
  });
  const { data: reach, isError, fetchStatus } = useQuery(mailboxQueries.reach(mailbox.id));
  const isUncounted = isError || fetchStatus === 'paused';

  /** What is on its way cannot be cancelled. */
  function cancel() {
    if (!isPending) onCancel();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    // It lies in the form of the settings, as React sees it.
    event.stopPropagation();
    if (isPending) return;
    if (isOutdated) {
      onCancel();
      return;
    }
    if (typed.trim() !== mailbox.name.trim()) {
      setIsWrong(true);
      inputRef.current?.focus();
      return;
    }
    remove();
  }

  return (
    <Dialog
      role="alertdialog"
      title={t('mailboxTitle', { name: mailbox.name })}
      description={
        reach !== undefined
          ? t('mailboxText', reach)
          : isUncounted
            ? t('mailboxUncounted')
            : t('mailboxCounting')
      }
      closeLabel={null}
      initialFocus={inputRef}
      onClose={(reason) => {
        if (reason !== 'outside') cancel();
      }}
    >
      <form noValidate onSubmit={submit} className={styles.form}>
        {hasChanges && <p>{t('unsaved')}</p>}
        <TextField
          ref={inputRef}
          label={t('typeName', { name: mailbox.name })}
          value={typed}
          onValueChange={(value) => {
            setIsWrong(false);
            setTyped(value);
          }}
          error={isWrong ? t('nameWrong') : undefined}
        />
        {(isOutdated || error !== null) && (
          <p role="alert" className={styles.error}>
            {isOutdated || error === null ? t('stale') : describeDeletionFailure(error, words)}
          </p>
        )}
        <div className={styles.actions}>
          <Button aria-disabled={isPending} onClick={cancel}>
            {words('cancel')}
          </Button>
          <Button type="submit" variant={isOutdated ? 'primary' : 'danger'} isBusy={isPending}>
            {t(isOutdated ? 'lookAgain' : 'mailbox')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
