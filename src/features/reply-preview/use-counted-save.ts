import { useEffect, useEffectEvent, useState } from 'react';
import { decideSave } from './decide-save';
import type { Agreement } from './decide-save';

export type CountedSave = ReturnType<typeof useCountedSave>;

/** How long a press on Save waits for a count that is on its way, in milliseconds. */
const PATIENCE = 2000;

/**
 * Saves what stops no mention, and asks before what does. While that is being counted, a press on Save
 * waits for it; when no count comes, that it is unknown is what is asked. Whoever has said yes is not asked
 * again when the save of the same settings is tried again.
 * @param settings what would be saved; with others, what was pressed is forgotten
 * @param stopped how many mentions can then not be answered; null while that is not known
 * @param isComing whether it is being counted
 * @returns `question`: what to do with the answer, while one is asked
 */
export function useCountedSave({
  settings,
  stopped,
  isComing,
  onSave,
}: {
  settings: unknown;
  stopped: number | null;
  isComing: boolean;
  onSave: () => void;
}) {
  const [pressed, setPressed] = useState<{ settings: unknown; to: 'wait' | 'ask' } | null>(null);
  const [agreed, setAgreed] = useState<{ settings: unknown; agreement: Agreement } | null>(null);
  const agreement = agreed !== null && agreed.settings === settings ? agreed.agreement : null;
  const isOfOthers = pressed !== null && pressed.settings !== settings;
  // Whoever comes back to these settings has not pressed again.
  if (isOfOthers) setPressed(null);
  const standing = pressed === null || isOfOthers ? null : pressed.to;
  const isWaiting = standing === 'wait';
  const isOnItsWay = stopped === null && isComing;

  function press(isStillComing: boolean): void {
    const decision = decideSave(stopped, isStillComing, agreement);
    setPressed(decision === 'save' ? null : { settings, to: decision });
    if (decision === 'save') onSave();
  }
  const stopWaiting = useEffectEvent(() => {
    press(false);
  });
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(stopWaiting, isOnItsWay ? PATIENCE : 0);
    return () => {
      clearTimeout(timer);
    };
  }, [isWaiting, isOnItsWay]);

  return {
    isWaiting,
    save: () => {
      press(isComing);
    },
    question:
      standing === 'ask'
        ? {
            confirm: () => {
              setPressed(null);
              setAgreed({ settings, agreement: stopped === null ? 'uncounted' : 'counted' });
              onSave();
            },
            cancel: () => {
              setPressed(null);
            },
          }
        : null,
  };
}
