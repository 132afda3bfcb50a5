import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Ban, MessageSquareOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { BeforeAfter, PreviewTotals } from '../../domain/reply/preview-totals';
import { Button } from '../../ui/button';
import { ProfileLabel } from '../profiles/profile-label';
import { AnswerBar } from './answer-bar';
import styles from './answer-bars.module.css';

/** How many profiles are shown before one asks for more; those that change are among the first. */
const SHOWN = 4;

/** How many mentions each profile answers before and after, most first, and how many nobody does. */
export function AnswerBars({ totals }: { totals: PreviewTotals }) {
  const t = useTranslations('replyPreview.bars');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const [isWhole, setIsWhole] = useState(false);
  const { allBlocked, allUnanswerable } = totals;
  const profiles = sortBySize(totals.answers);
  const shown = isWhole ? profiles : pickFirst(profiles);
  const most = Math.max(...[...totals.answers.values(), allBlocked, allUnanswerable].map(sizeOf));
  return (
    <div className={styles.bars}>
      <ul role="list" aria-label={t('label')} className={styles.list}>
        {shown.map(([profileId, count]) => {
          const profile = account.profiles.find(({ id }) => id === profileId);
          return (
            <AnswerBar key={profileId} count={count} most={most}>
              {profile === undefined ? t('deletedProfile') : <ProfileLabel profile={profile} />}
            </AnswerBar>
          );
        })}
        {sizeOf(allBlocked) > 0 && (
          <AnswerBar count={allBlocked} most={most} tone="danger">
            <Ban size={14} aria-hidden />
            {t('blocked')}
          </AnswerBar>
        )}
        {sizeOf(allUnanswerable) > 0 && (
          <AnswerBar count={allUnanswerable} most={most}>
            <MessageSquareOff size={14} aria-hidden />
            {t('unanswerable')}
          </AnswerBar>
        )}
      </ul>
      {profiles.length > SHOWN && (
        <Button
          variant="quiet"
          size="small"
          aria-expanded={isWhole}
          className={styles.more}
          onClick={() => {
            setIsWhole(!isWhole);
          }}
        >
          {isWhole ? t('fewer') : t('more', { count: profiles.length - SHOWN })}
        </Button>
      )}
    </div>
  );
}

function sizeOf({ before, after }: BeforeAfter): number {
  return Math.max(before, after);
}

/** The few that change, else those that answer most; in the order of all. */
function pickFirst(profiles: readonly [string, BeforeAfter][]) {
  const isChanged = ([, { before, after }]: [string, BeforeAfter]) => before !== after;
  const picked = [
    ...profiles.filter(isChanged),
    ...profiles.filter((profile) => !isChanged(profile)),
  ].slice(0, SHOWN);
  return profiles.filter((profile) => picked.includes(profile));
}

/** Most first; of equal ones in the order of their ids, so that an edit does not shuffle them. */
function sortBySize(answers: ReadonlyMap<string, BeforeAfter>): [string, BeforeAfter][] {
  return [...answers]
    .filter(([, count]) => sizeOf(count) > 0)
    .sort(
      ([leftId, left], [rightId, right]) =>
        sizeOf(right) - sizeOf(left) || (leftId < rightId ? -1 : 1),
    );
}
