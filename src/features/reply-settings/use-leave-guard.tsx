import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useBlocker } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ConfirmDialog } from '../../ui/confirm-dialog';

/** Where a navigation leads; its search part says which dialogs are open. */
export interface Destination {
  params: Readonly<Record<string, unknown>>;
  search: Readonly<Record<string, unknown>>;
}

/**
 * Asks before unsaved changes are lost, whichever way one leaves: Cancel, Escape, a click beside the
 * dialog, Back, another address (all are navigations), or leaving the page.
 * While it saves, leaving waits: a save that succeeds leaves anyway, one that fails asks then.
 * @param staysOpen whether the dialog is still open at a destination
 * @returns `question`: to be rendered; `leave`: leaves after a save, whatever is in the form
 */
export function useLeaveGuard({
  hasChanges,
  isSaving,
  staysOpen,
}: {
  hasChanges: boolean;
  isSaving: boolean;
  staysOpen: (destination: Destination) => boolean;
}): { question: ReactNode; leave: (go: () => Promise<void> | void) => Promise<void> } {
  const t = useTranslations('replySettings');
  const isReleased = useRef(false);
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => hasChanges && !isReleased.current && !staysOpen(next),
    enableBeforeUnload: hasChanges,
    withResolver: true,
  });
  const latest = useRef(blocker);
  useEffect(() => {
    latest.current = blocker;
  });
  return {
    leave: async (go) => {
      isReleased.current = true;
      // Who is leaving already is let go where they wanted to: a step back from there would lead too far.
      if (latest.current.status === 'blocked') latest.current.proceed();
      else await go();
    },
    question: blocker.status === 'blocked' && !isSaving && (
      <ConfirmDialog
        title={t('discard.title')}
        body={t('discard.text')}
        confirmLabel={t('discard.discard')}
        cancelLabel={t('discard.keep')}
        tone="danger"
        onConfirm={blocker.proceed}
        onCancel={blocker.reset}
      />
    ),
  };
}
