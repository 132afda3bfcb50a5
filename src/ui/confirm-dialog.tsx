import { useRef } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button } from './button';
import { Dialog } from './dialog';
import styles from './confirm-dialog.module.css';

export interface ConfirmDialogProps {
  title: string;
  /** What will happen; read aloud together with the title. */
  body: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  tone?: 'accent' | 'danger' | undefined;
  /** It is being done: what is on its way cannot be cancelled, so the question stays until it is over. */
  isBusy?: boolean | undefined;
  /** What has focus afterwards, read when it closes; otherwise what had it before. */
  finalFocus?: RefObject<HTMLElement | null> | undefined;
  onConfirm: () => void;
  onCancel: () => void;
}

/** A question that must be answered. Cancel has focus at first; Escape cancels, a click beside does nothing. */
export function ConfirmDialog({
  title,
  body,
  confirmLabel,
  cancelLabel,
  tone = 'accent',
  isBusy = false,
  finalFocus,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
  const cancelRef = useRef<HTMLButtonElement>(null);
  function cancel() {
    if (!isBusy) onCancel();
  }
  return (
    <Dialog
      role="alertdialog"
      title={title}
      closeLabel={null}
      description={<div className={styles.body}>{body}</div>}
      initialFocus={cancelRef}
      finalFocus={finalFocus}
      onClose={(reason) => {
        if (reason !== 'outside') cancel();
      }}
      footer={
        <>
          <Button ref={cancelRef} aria-disabled={isBusy} onClick={cancel}>
            {cancelLabel}
          </Button>
          <Button
            variant={tone === 'danger' ? 'danger' : 'primary'}
            isBusy={isBusy}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
