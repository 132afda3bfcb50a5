import { useId, useState } from 'react';
import type { LastChange } from '../../../contract/last-change';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useSaver } from '../use-saver';
import { useWords } from '../use-words';
import { listUndecided } from './merge-part';
import type { MergeDecisions, MergePart, MergeSide } from './merge-part';
import { MergeRow } from './merge-row';
import styles from './merge-dialog.module.css';

/**
 * What was there, what someone else saved, and what is in the form, part by part; asks which one to take
 * where both changed the same. What comes of it goes into the form, and is not saved by that.
 * @param folders the smart folders that an order may name
 */
export function MergeDialog<Draft>({
  parts,
  lastChange,
  folders,
  onMerge,
  onClose,
}: {
  parts: readonly MergePart<Draft>[];
  lastChange: LastChange;
  folders: readonly { id: string; name: string }[];
  onMerge: (decisions: MergeDecisions) => void;
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const saver = useSaver(lastChange, words);
  const reasonId = useId();
  const [decisions, setDecisions] = useState<MergeDecisions>({});
  const undecided = listUndecided(parts, decisions).length;

  function decide(key: string, side: MergeSide) {
    setDecisions((before) => ({ ...before, [key]: side }));
  }

  return (
    <Dialog
      title={t('merge.title')}
      description={
        <span>{saver === null ? t('merge.explanationNow') : t('merge.explanation', saver)}</span>
      }
      size="wide"
      className={styles.dialog}
      closeLabel={t('merge.later')}
      onClose={onClose}
      footer={
        <>
          <span id={reasonId} role="status" className={styles.reason}>
            {undecided > 0 ? t('merge.undecided', { count: undecided }) : t('merge.notSaved')}
          </span>
          <Button onClick={onClose}>{t('merge.later')}</Button>
          <Button
            variant="primary"
            aria-disabled={undecided > 0 || undefined}
            aria-describedby={reasonId}
            className={styles.take}
            onClick={() => {
              if (undecided === 0) onMerge(decisions);
            }}
          >
            {t('merge.take')}
          </Button>
        </>
      }
    >
      <ul role="list" className={styles.rows} aria-label={t('merge.rows')}>
        {parts.map((part) => (
          <MergeRow
            key={part.key}
            part={part}
            words={words}
            folders={folders}
            saver={saver?.who ?? t('conflict.someone')}
            decision={decisions[part.key] ?? null}
            onDecide={(side) => {
              decide(part.key, side);
            }}
          />
        ))}
      </ul>
    </Dialog>
  );
}
