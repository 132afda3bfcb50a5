import { lazy, Suspense } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { replySettingsChangeQueries } from '../../../data/reply-settings-changes';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import type { DialogHistory } from './dialog-history';

const loadDialog = () => import('./settings-history-dialog');
const SettingsHistoryDialog = lazy(async () => ({
  default: (await loadDialog()).SettingsHistoryDialog,
}));

/** Fetches the code of the history, when somebody comes near what opens it. */
export function preloadHistory(): void {
  void Promise.allSettled([loadDialog()]);
}

/** The history of a mailbox or smart folder over its settings, while the address has it open. */
export function HistoryLayer({
  target,
  mailboxId,
  name,
  history,
}: {
  target: ReplySettingsTarget;
  mailboxId: string;
  name: string;
  history: DialogHistory;
}) {
  const queryClient = useQueryClient();
  if (!history.isOpen) return null;
  return (
    <Suspense>
      <SettingsHistoryDialog
        target={target}
        mailboxId={mailboxId}
        name={name}
        onClose={history.close}
        onRestore={(point) => {
          const { queryKey } = replySettingsChangeQueries.detail(point.change.id);
          queryClient.setQueryData(queryKey, point.change);
          history.restore(point);
        }}
      />
    </Suspense>
  );
}
