import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import type { CountedSave } from './use-counted-save';

/**
 * Asks before a save, while there is a question: in the words of the place whether to stop the mentions that were
 * counted, else whether to save what was not counted, also when it was meanwhile and stops none.
 */
export function SaveQuestion({
  question,
  stopped,
  ...words
}: {
  question: CountedSave['question'];
  stopped: number | null;
  title: string;
  body: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
}) {
  const t = useTranslations('replyPreview.uncounted');
  if (question === null) return null;
  const answers = { onConfirm: question.confirm, onCancel: question.cancel };
  if (stopped !== null && stopped > 0) {
    return <ConfirmDialog {...words} tone="danger" {...answers} />;
  }
  const isCounted = stopped === 0;
  return (
    <ConfirmDialog
      title={t('title')}
      body={<p role="status">{t(isCounted ? 'none' : 'text')}</p>}
      confirmLabel={t('confirm')}
      cancelLabel={t('cancel')}
      tone={isCounted ? 'accent' : 'danger'}
      {...answers}
    />
  );
}
