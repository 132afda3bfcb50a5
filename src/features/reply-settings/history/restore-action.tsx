import { useSuspenseQuery } from '@tanstack/react-query';
import { Check, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ReplySettingsChange } from '../../../contract/reply-settings-changes';
import { sessionQueries } from '../../../data/session';
import { Button } from '../../../ui/button';
import { rightToRestore } from './history-rights';
import type { RestorePoint } from './restore-point';
import styles from './settings-history.module.css';
import type { HistoryPlaces } from './use-history-places';

/**
 * The way back to what a save made, or why there is none. Where no other save leads there, also the way to
 * what was before it: from the save that holds now, and from the oldest one.
 * @param describedBy the element that says which save it is
 * @param reasonId the beginning of the ids of the elements that say who may restore
 */
export function RestoreAction({
  change,
  places,
  isOldest,
  describedBy,
  reasonId,
  onRestore,
}: {
  change: ReplySettingsChange;
  places: HistoryPlaces;
  isOldest: boolean;
  describedBy: string;
  reasonId: string;
  onRestore: (point: RestorePoint) => void;
}) {
  const t = useTranslations('settingsHistory');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const mayRestore = session.rights.includes(rightToRestore[change.kind]);
  const standing = places.findStanding({ change, side: 'after' });
  const standings = { after: standing, before: places.findStanding({ change, side: 'before' }) };
  const isBeforeOffered = isOldest || standing === 'present' || change.after === null;
  const offered = (['after', 'before'] as const).filter(
    (side) =>
      (side === 'after' || isBeforeOffered) &&
      (standings[side] === 'past' || standings[side] === 'deleted'),
  );
  return (
    <div className={styles.action}>
      {standing === 'gone' && <p className={styles.standing}>{t(`isGone.${change.kind}`)}</p>}
      {standing === 'present' && (
        <p className={styles.standing}>
          <Check size={14} aria-hidden />
          {t('isPresent')}
        </p>
      )}
      {offered.map((side) => (
        <Button
          key={side}
          size="small"
          icon={<RotateCcw aria-hidden />}
          className={styles.restore}
          aria-disabled={!mayRestore || undefined}
          aria-describedby={mayRestore ? describedBy : `${describedBy} ${reasonId}-${change.kind}`}
          onClick={() => {
            if (!mayRestore) return;
            const isDeleted = standings[side] === 'deleted';
            onRestore({ change, side, ...(isDeleted ? { recreates: true } : {}) });
          }}
        >
          {standings[side] === 'deleted'
            ? t('recreate')
            : side === 'after'
              ? t('restore')
              : t('restoreBefore')}
        </Button>
      ))}
    </div>
  );
}
