import { useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { SmartFolderDetail } from '../../contract/smart-folders';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import { replySettingsChangeQueries } from '../../data/reply-settings-changes';
import type { Filter } from '../../domain/smart-folder';
import { RestoreFailure, RestoreNotice } from './history/restore-notice';
import type { RestoreAddress } from './history/restore-point';
import { restoreSmartFolder } from './history/restore-settings';
import { NewFolderForm } from './new-folder-form';
import type { NewFolderStart } from './new-folder-form';
import { SettingsDialog } from './settings-dialog';
import { useFreshQuery } from './use-fresh-query';
import { useNextTask } from './use-next-task';
import { useRuleGapError } from '../resolutions/rule-gap-error';

const EMPTY: Filter = { match: 'all', conditions: [] };

/**
 * Creates a smart folder of a mailbox: from nothing, from a filter that is given, or from the history, as
 * one that was deleted.
 * @param filter what it begins with; null for none
 * @param restoring the save of a folder that was deleted; null where none comes back
 */
export function NewFolderDialog(props: {
  mailboxId: string;
  filter: Filter | null;
  restoring: RestoreAddress | null;
  isOverMailboxSettings: boolean;
  onClose: () => void;
  onCreated: (folder: SmartFolderDetail) => void;
}) {
  const isBelowShown = useNextTask();
  return (isBelowShown || !props.isOverMailboxSettings) && <NewFolder {...props} />;
}

function NewFolder({
  mailboxId,
  filter,
  restoring,
  onClose,
  onCreated,
}: Parameters<typeof NewFolderDialog>[0]) {
  const t = useTranslations('replySettings');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const gapError = useRuleGapError(mailboxId);
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const mailbox = useFreshQuery(mailboxQueries.detail(mailboxId));
  const restored = useQuery({
    ...replySettingsChangeQueries.detail(restoring?.changeId ?? ''),
    enabled: restoring !== null,
  });
  const name = mailboxes.find(({ id }) => id === mailboxId)?.name ?? mailboxId;
  // What it begins with stays, also when the address changes while one edits.
  const [begun, setBegun] = useState<NewFolderStart | null>(null);
  const start = begun ?? findStart();
  if (begun === null && start !== null && mailbox.data !== undefined) setBegun(start);

  function findStart(): NewFolderStart | null {
    const nothing = {
      settings: { name: '', filter: filter ?? EMPTY, replyWith: { mode: 'default' as const } },
      restoredFrom: null,
      notice: null,
    };
    if (restoring === null) return nothing;
    if (restored.error !== null || restored.fetchStatus === 'paused') {
      return { ...nothing, notice: <RestoreFailure failure="failed" /> };
    }
    if (restored.data === undefined) return null;
    const change = restored.data;
    const past = change.kind === 'smart-folder' ? change[restoring.side] : null;
    if (past === null || change.mailboxId !== mailboxId) {
      return { ...nothing, notice: <RestoreFailure failure="notFound" /> };
    }
    const present = { ...past, replyWith: { mode: 'default' as const } };
    const { settings, leftOut } = restoreSmartFolder(past, present, account);
    const point = { change, side: restoring.side, recreates: true as const };
    return {
      settings,
      restoredFrom: change.id,
      notice: (
        <RestoreNotice point={point} isPresent={false} leftOut={leftOut} hasOtherFilter={false} />
      ),
    };
  }

  return (
    <SettingsDialog
      title={t('create.folderTitle')}
      name={t('create.folderIn', { mailbox: name })}
      history={null}
      onClose={onClose}
      error={gapError ?? mailbox.error}
      onRetry={mailbox.retry}
    >
      {gapError === null && mailbox.data !== undefined && start !== null ? (
        <NewFolderForm
          mailbox={mailbox.data}
          folders={folders.smartFolders}
          start={start}
          onClose={onClose}
          onCreated={onCreated}
        />
      ) : undefined}
    </SettingsDialog>
  );
}
