import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../ui/confirm-dialog';

/**
 * Asks whether to save what was not counted.
 * @param isCounted it was meanwhile, and stops no mention
 */
export function UncountedQuestion({
  isCounted,
  onConfirm,
  onCancel,
}: {
  isCounted: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const t = useTranslations('replyPreview.uncounted');
  return (
    <ConfirmDialog
      title={t('title')}
      body={<p role="status">{t(isCounted ? 'none' : 'text')}</p>}
      confirmLabel={t('confirm')}
      cancelLabel={t('cancel')}
      tone={isCounted ? 'accent' : 'danger'}
      onConfirm={onConfirm}
      onCancel={onCancel}
    />
  );
}
