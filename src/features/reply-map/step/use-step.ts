import { useMemo, useRef, useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReplyGroups } from '../../../contract/reply-groups';
import { mailboxQueries } from '../../../data/mailboxes';
import { replySettingsMutations } from '../../../data/reply-settings-changes';
import { smartFolderQueries } from '../../../data/smart-folders';
import type { MapBlock, MapRow } from '../map-layout';
import type { ImportFrame } from '../settings-file/read-settings-file';
import { useSliced } from '../use-sliced';
import { previewStep, sumSteps } from './preview-step';
import { readStep, takeNewVersions, toggleRow, toReplyWithChanges } from './step';
import type { ReadStep, Step } from './step';

const NOTHING: ReadStep = { changes: [], file: null };

/**
 * Several settings on their way to being saved together: chosen, previewed, saved or refused as one.
 * @param frame the settings as they are now; the same object until something of them changes
 */
export function useStep(frame: ImportFrame, groups: ReplyGroups | undefined) {
  const queryClient = useQueryClient();
  const [step, setStep] = useState<Step | null>(null);
  const [isRefreshing, setIsRefreshing] = useState(false);
  /** Which look at what others saved counts: of the step that is there, not of one before. */
  const look = useRef(0);
  const [savedCount, setSavedCount] = useState<number | null>(null);
  const { profiles } = frame;
  const { mutate, reset, error, isPending } = useMutation(replySettingsMutations.save());

  const { changes, file } = useMemo(
    () => (step === null ? NOTHING : readStep(step, frame)),
    [step, frame],
  );
  const touched = useMemo(() => [...new Set(changes.map(({ block }) => block))], [changes]);
  const preview = useMemo(
    () =>
      groups &&
      ((block: MapBlock) =>
        previewStep(block, changes, groups.get(block.mailboxId) ?? [], profiles)),
    [changes, groups, profiles],
  );
  const { results, isDone } = useSliced(touched, preview, step?.kind ?? '');

  /** While it saves everything waits: what is on its way cannot be called back. */
  function start(next: Step | null): void {
    if (isPending) return;
    look.current += 1;
    setIsRefreshing(false);
    reset();
    setSavedCount(null);
    setStep(next);
  }

  return {
    step,
    changes,
    file,
    figures: results,
    sum: isDone ? sumSteps(results.values()) : null,
    error,
    isSaving: isPending,
    isRefreshing,
    savedCount,
    forgetSaved: () => {
      setSavedCount(null);
    },
    start,
    copyFrom: (source: MapRow) => {
      start({ kind: 'copy', source, versions: new Map() });
    },
    toggle: (row: MapRow) => {
      if (step === null || isPending || isRefreshing) return;
      reset();
      setStep(toggleRow(step, row));
    },
    save: () => {
      const sent = toReplyWithChanges(changes);
      mutate(sent, {
        onSuccess: () => {
          setStep(null);
          setSavedCount(sent.length);
        },
      });
    },
    /** Goes on with what others saved meanwhile, so that one sees what the step does to that. */
    lookAgain: async () => {
      look.current += 1;
      const asked = look.current;
      setIsRefreshing(true);
      await Promise.allSettled([
        queryClient.refetchQueries({ queryKey: mailboxQueries.list().queryKey }),
        queryClient.refetchQueries({ queryKey: smartFolderQueries.list().queryKey }),
      ]);
      if (look.current !== asked) return;
      setIsRefreshing(false);
      reset();
      const mailboxes = queryClient.getQueryData(mailboxQueries.list().queryKey) ?? [];
      const folders = queryClient.getQueryData(smartFolderQueries.list().queryKey) ?? [];
      setStep((before) => before && takeNewVersions(before, mailboxes, folders));
    },
  };
}

export type StepState = ReturnType<typeof useStep>;
