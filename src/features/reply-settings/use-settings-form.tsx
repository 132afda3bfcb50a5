import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { QueryKey, UseMutationOptions } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { LastChange } from '../../contract/last-change';
import { accountQueries } from '../../data/account';
import type { ReplyWith } from '../../domain/reply-with';
import { ConflictBanner } from './conflict-banner';
import type { EditingKind } from './editing';
import { findBlockedChoices } from './find-blocked-choices';
import { hasFaults, readRefusedFields } from './find-faults';
import type { Faults } from './find-faults';
import { BlockedChoicesNotice } from './history/blocked-choices-notice';
import type { RestoreAddress } from './history/restore-point';
import type { RestoredForm } from './history/restored-form';
import { MergeDialog } from './merge/merge-dialog';
import { notifySaved } from './notify-saved';
import { isStale, readSaveFailure } from './save-failure';
import type { SaveFailure } from './save-failure';
import { useEditing } from './use-editing';
import { useLeaveGuard } from './use-leave-guard';
import type { Destination } from './use-leave-guard';
import { useSaveSettings } from './use-save-settings';

/**
 * What both forms do: edit what is saved now, save it, say what is in the way, ask before it is lost.
 * @param restored a save of the past to begin with, as unsaved changes
 * @param queryKey where the cache holds what is edited
 * @param folders the smart folders that a conflict may name
 * @param onClose a navigation that closes the dialog
 * @returns `frame`: for the form's frame; `question`: to be rendered beside it
 */
export function useSettingsForm<
  Settings extends { replyWith: ReplyWith },
  Draft,
  Saved extends Settings & LastChange & { id: string; version: number },
>({
  kind,
  saved,
  restored,
  mutation,
  queryKey,
  findOwnFaults,
  folders,
  staysOpen,
  onClose,
}: {
  kind: EditingKind<Settings, Draft>;
  saved: Saved;
  restored: RestoredForm<Settings>;
  mutation: UseMutationOptions<Saved, Error, { version: number; settings: Settings }>;
  queryKey: QueryKey;
  findOwnFaults: (draft: Draft) => Faults;
  folders: readonly { id: string; name: string }[];
  staysOpen: (destination: Destination) => boolean;
  onClose: () => void;
}): {
  draft: Draft;
  settings: Settings;
  change: (change: Partial<Draft>) => void;
  faults: Faults;
  hasChanges: boolean;
  /** Leaves, whatever is in the form. */
  leave: (go: () => Promise<void> | void) => Promise<void>;
  frame: {
    notice: ReactNode;
    failure: SaveFailure | null;
    attempt: Error | null;
    cannotSave: string | null;
    saveRef: RefObject<HTMLButtonElement | null>;
    isSaving: boolean;
    onSave: () => void;
    onCancel: () => void;
  };
  question: ReactNode;
} {
  const t = useTranslations('replySettings');
  const saveRef = useRef<HTMLButtonElement>(null);
  const editing = useEditing(kind, saved, restored.settings);
  const saving = useSaveSettings(mutation, queryKey);
  const [isMerging, setIsMerging] = useState(false);
  const hasChanges = editing.ownChanges.length > 0;
  const isOutdated = editing.foreignChanges.length > 0;
  const guard = useLeaveGuard({
    hasChanges,
    isSaving: saving.isPending,
    staysOpen: (destination) =>
      staysOpen(destination) && !isFilledAnew(destination, saved.id, restored.address),
  });
  const failure = readSaveFailure(saving.error);
  const refused = readRefusedFields(failure, { t });
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { replyWith } = editing.settings;
  const blocked = findBlockedChoices(saved.replyWith, replyWith, account.profiles);
  const ownFaults = findOwnFaults(editing.draft);
  for (const { serviceId } of blocked) ownFaults.choices[serviceId] = t('fault.choiceBlocked');
  const isNoticeShown = restored.notice !== null && (hasChanges || restored.isNoticeKept);
  // The banner goes with the decision; what comes next is Save, which says so where nothing is left to save.
  function decide(decision: () => void) {
    decision();
    saveRef.current?.focus();
  }

  return {
    draft: editing.draft,
    settings: editing.settings,
    hasChanges,
    leave: guard.leave,
    // What is on its way cannot be changed any more: what is not in it would look as if it were.
    change: (change) => {
      if (saving.isPending) return;
      saving.reset();
      editing.change(change);
    },
    faults: {
      ...refused,
      ...ownFaults,
      choices: { ...refused?.choices, ...ownFaults.choices },
    },
    frame: {
      notice: !(isOutdated || isNoticeShown || blocked.length > 0) ? null : (
        <>
          {isOutdated && (
            <ConflictBanner
              foreignChanges={editing.foreignChanges}
              ownChanges={editing.ownChanges}
              lastChange={saved}
              folders={folders}
              onKeepMine={() => {
                decide(editing.keepMine);
              }}
              onUseTheirs={() => {
                decide(editing.useTheirs);
              }}
              onCompare={() => {
                setIsMerging(true);
              }}
            />
          )}
          {isNoticeShown && restored.notice}
          {blocked.length > 0 && <BlockedChoicesNotice choices={blocked} />}
        </>
      ),
      failure: refused === null ? failure : null,
      attempt: saving.error,
      cannotSave: hasFaults(ownFaults)
        ? (ownFaults.filter ?? t('fixFirst'))
        : isOutdated
          ? t('decideFirst')
          : hasChanges
            ? null
            : t('nothingChanged'),
      saveRef,
      isSaving: saving.isPending,
      onSave: () => {
        saving.save(
          { version: editing.base.version, settings: editing.settings },
          {
            onSuccess: () => {
              notifySaved(t('saved'));
              void guard.leave(onClose);
            },
            onError: (error) => {
              if (isStale(error)) setIsMerging(true);
            },
          },
        );
      },
      onCancel: onClose,
    },
    question: (
      <>
        {isOutdated && isMerging && (
          <MergeDialog
            parts={editing.parts}
            lastChange={saved}
            folders={folders}
            onMerge={(decisions) => {
              setIsMerging(false);
              decide(() => {
                editing.merge(decisions);
              });
            }}
            onClose={() => {
              setIsMerging(false);
            }}
          />
        )}
        {guard.question}
      </>
    ),
  };
}

/** Whether a destination fills the form with another save than it was filled with. */
function isFilledAnew(
  { search }: Destination,
  id: string,
  restored: RestoreAddress | null,
): boolean {
  // Of two dialogs over each other, what is restored is the upper one's, the folder's.
  const isUpper = search['folderSettings'] === undefined || search['folderSettings'] === id;
  return (
    isUpper &&
    search['restore'] !== undefined &&
    (search['restore'] !== restored?.changeId ||
      (search['restoreSide'] ?? 'after') !== restored?.side)
  );
}
