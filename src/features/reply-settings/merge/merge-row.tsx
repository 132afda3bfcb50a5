import { useId } from 'react';
import { Check, TriangleAlert } from 'lucide-react';
import { RadioGroup } from '../../../ui/radio-group';
import type { Words } from '../words';
import { describeValue, namePart } from './describe-value';
import type { MergePart, MergeSide } from './merge-part';
import styles from './merge-dialog.module.css';

/** One part: its three states, and what becomes of it or the question which one to take. */
export function MergeRow<Draft>({
  part,
  words,
  folders,
  saver,
  decision,
  onDecide,
}: {
  part: MergePart<Draft>;
  words: Words;
  folders: readonly { id: string; name: string }[];
  saver: string;
  decision: MergeSide | null;
  onDecide: (side: MergeSide) => void;
}) {
  const { t } = words;
  const headingId = useId();
  const name = namePart(part.base, words);
  const states = [
    ['base', t('merge.base')],
    ['theirs', t('merge.theirsOf', { who: saver })],
    ['mine', t('merge.mine')],
  ] as const;
  return (
    <li className={styles.row} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.name}>
        {name}
      </h3>
      <dl className={styles.states}>
        {states.map(([state, label]) => (
          <div key={state} className={styles.state}>
            <dt>{label}</dt>
            <dd dir="auto">{describeValue(part[state], words, folders)}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.result}>
        {part.outcome === 'undecided' ? (
          <>
            {decision === null && (
              <p className={styles.asked}>
                <TriangleAlert size={16} aria-hidden />
                {t('merge.bothChanged')}
              </p>
            )}
            <RadioGroup
              label={t('merge.which', { name })}
              isLabelHidden
              value={decision ?? ''}
              onValueChange={(value) => {
                if (value === 'theirs' || value === 'mine') onDecide(value);
              }}
              options={[
                { value: 'theirs', label: t('merge.takeTheirs') },
                { value: 'mine', label: t('merge.takeMine') },
              ]}
            />
          </>
        ) : (
          <p className={styles.merged}>
            <Check size={16} aria-hidden />
            {t(`merge.outcomes.${part.outcome}`)}
          </p>
        )}
      </div>
    </li>
  );
}
