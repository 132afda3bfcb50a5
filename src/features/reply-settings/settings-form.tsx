import { useEffect, useId, useRef } from 'react';
import type { ReactNode, RefObject, SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import { onlineManager } from '@tanstack/react-query';
import { Lock, TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import type { SaveFailure } from './save-failure';
import styles from './settings-form.module.css';

/**
 * The frame of both forms: what must be said first, the fields on the start side, their consequence on
 * the end side, Cancel and Save below.
 * @param readOnlyReason why nothing can be changed; null when it can
 * @param notice what must be decided on before saving, such as a conflict
 * @param failure why the last save failed, unless its fields say so themselves
 * @param attempt the error of the last save; a new one brings the focus to the field that is at fault
 * @param cannotSave why Save does nothing now, in words
 * @param isSaving what is on its way can neither be changed nor called back
 * @param changedMentions how many mentions saving changes, to be said on the button that saves
 * @param saveLabel what the button says instead
 * @param saveRef for that button
 * @param onCannotSave told of an attempt to save that `cannotSave` stands in the way of
 */
export function SettingsForm({
  readOnlyReason,
  notice,
  failure,
  attempt,
  cannotSave,
  changedMentions,
  saveLabel,
  saveRef,
  isSaving,
  onSave,
  onCannotSave,
  onCancel,
  consequence,
  children,
}: {
  readOnlyReason: string | null;
  notice: ReactNode;
  failure: SaveFailure | null;
  attempt: Error | null;
  cannotSave: string | null;
  changedMentions: number;
  saveLabel?: string;
  saveRef: RefObject<HTMLButtonElement | null>;
  isSaving: boolean;
  onSave: () => void;
  onCannotSave?: () => void;
  onCancel: () => void;
  consequence: ReactNode;
  children: ReactNode;
}) {
  const t = useTranslations('replySettings');
  const formRef = useRef<HTMLFormElement>(null);
  const reasonId = useId();

  useEffect(() => {
    if (attempt !== null) focusFirstFault(formRef.current);
  }, [attempt]);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    // A form inside another layer of the page would otherwise be submitted as well.
    event.stopPropagation();
    if (isSaving) return;
    if (cannotSave === null) {
      onSave();
      return;
    }
    flushSync(() => {
      onCannotSave?.();
    });
    focusFirstFault(formRef.current);
  }

  return (
    <form
      ref={formRef}
      noValidate
      onSubmit={submit}
      className={styles.form}
      data-read-only={readOnlyReason !== null || undefined}
      aria-busy={isSaving}
    >
      {(readOnlyReason !== null || notice !== null || failure !== null) && (
        <div className={styles.banners}>
          {readOnlyReason !== null && <Banner icon={<Lock />}>{readOnlyReason}</Banner>}
          {notice}
          {failure !== null && <FailureBanner failure={failure} />}
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.fields}>{children}</div>
        {consequence}
      </div>
      <footer className={styles.footer}>
        {readOnlyReason === null ? (
          <>
            <span id={reasonId} className={styles.reason}>
              {cannotSave}
            </span>
            <Button onClick={onCancel}>{t('cancel')}</Button>
            <Button
              ref={saveRef}
              type="submit"
              variant="primary"
              isBusy={isSaving}
              aria-disabled={cannotSave !== null || undefined}
              aria-describedby={cannotSave === null ? undefined : reasonId}
              className={styles.save}
            >
              {saveLabel !== undefined
                ? saveLabel
                : changedMentions > 0
                  ? t('saveChanged', { count: changedMentions })
                  : t('save')}
            </Button>
          </>
        ) : (
          <Button onClick={onCancel}>{t('close')}</Button>
        )}
      </footer>
    </form>
  );
}

function FailureBanner({ failure }: { failure: SaveFailure }) {
  const t = useTranslations('replySettings');
  const format = useFormatter();
  return (
    <Banner tone="danger" announce="alert" icon={<TriangleAlert />}>
      {failure.kind === 'invalid' ? (
        <>
          <p>{t('failure.refused')}</p>
          {failure.errors.map(({ path, message }) => (
            <p key={`${path} ${message}`}>{message}</p>
          ))}
        </>
      ) : (
        t(`failure.${failureKeys[failure.kind]}`, {
          time:
            failure.kind === 'busy'
              ? format.dateTime(new Date(failure.until), { timeStyle: 'medium' })
              : '',
        })
      )}
      {failure.kind === 'no-answer' && !onlineManager.isOnline() && <p>{t('failure.offline')}</p>}
    </Banner>
  );
}

const failureKeys = {
  busy: 'busy',
  'signed-out': 'signedOut',
  forbidden: 'forbidden',
  'no-answer': 'noAnswer',
  'same-moment': 'sameMoment',
  'not-found': 'notFound',
  exists: 'exists',
  unexpected: 'unexpected',
} as const;

function focusFirstFault(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
}
