import { onlineManager } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import type { StepFailure } from './describe-failure';
import type { StepChange } from './step';
import styles from './step-panel.module.css';

/** Why the step was not saved, or cannot be before one has looked again. */
export function StepFailureBanner({
  failure,
  changes,
  users,
  isRefreshing,
  onLookAgain,
}: {
  failure: StepFailure | null;
  changes: readonly StepChange[];
  users: readonly { id: string; name: string }[];
  isRefreshing: boolean;
  onLookAgain: () => void;
}) {
  const t = useTranslations('replyMap.step');
  const format = useFormatter();
  const isStale = failure === null || failure.kind === 'stale';
  const stale = changes.filter(
    ({ row, isOutdated }) =>
      isOutdated || (failure?.kind === 'stale' && failure.stale.has(row.key)),
  );
  const refused =
    failure?.kind === 'refused' ? failure.places.flatMap((place) => changes[place] ?? []) : [];

  function say({ row }: StepChange): string {
    const last = failure?.kind === 'stale' ? failure.stale.get(row.key) : undefined;
    const name = users.find(({ id }) => id === last?.changedByUserId)?.name;
    const at = last?.changedAt ?? null;
    if (name === undefined || at === null) return t('staleRow', { row: row.name });
    const time = format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
    return t('staleRowBy', { row: row.name, who: name, time });
  }

  return (
    <Banner
      tone="attention"
      announce="alert"
      icon={<TriangleAlert />}
      actions={
        isStale && (
          <Button size="small" isBusy={isRefreshing} onClick={onLookAgain}>
            {t('lookAgain')}
          </Button>
        )
      }
    >
      <p>
        {t(
          isStale ? (failure === null ? 'meanwhile' : 'failure.stale') : `failure.${failure.kind}`,
        )}
      </p>
      {failure?.kind === 'noAnswer' && !onlineManager.isOnline() && <p>{t('failure.offline')}</p>}
      {(isStale || refused.length > 0) && (
        <ul className={styles.named}>
          {isStale
            ? stale.map((change) => <li key={change.row.key}>{say(change)}</li>)
            : refused.map(({ row }) => <li key={row.key}>{row.name}</li>)}
        </ul>
      )}
    </Banner>
  );
}
