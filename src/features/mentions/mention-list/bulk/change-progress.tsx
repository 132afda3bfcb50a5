import { useFormatter, useTranslations } from 'use-intl';
import styles from './bulk-floor.module.css';
import { isBusy } from './change-run';
import type { ChangeRun } from './change-run';

/** How far a change, or its undo, has come. One that is done in a blink shows nothing. */
export function ChangeProgress({ run }: { run: ChangeRun }) {
  const t = useTranslations('mentionSelection');
  const format = useFormatter();
  if (!isBusy(run)) return null;
  const { undo } = run;
  const [done, count] =
    undo === null
      ? [run.changed + run.same + run.failed.length, run.count]
      : [undo.restored + undo.left, run.changed];
  // Others may have moved into the folder meanwhile.
  const shown = Math.min(done, count);
  const text = t('progress', { done: format.number(shown), count: format.number(count) });
  return (
    <div className={styles.progress}>
      <span className={styles.numbers}>{text}</span>
      <progress
        className={styles.track}
        aria-label={t(undo === null ? 'progressLabel' : 'undoProgress')}
        aria-valuetext={text}
        value={shown}
        max={Math.max(1, count)}
      />
    </div>
  );
}
