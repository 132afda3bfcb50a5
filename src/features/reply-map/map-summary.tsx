import { useTranslations } from 'use-intl';
import type { Profile } from '../../domain/profile';
import { nameTags } from '../resolutions/name-tags';
import type { MapBlock } from './map-layout';
import styles from './reply-map.module.css';
import { sumBreakage } from './simulate-without';
import type { Breakage } from './simulate-without';
import type { SlicedWork } from './use-sliced';
import type { findPlacesInBlock } from './count-block';

type Places = SlicedWork<ReturnType<typeof findPlacesInBlock>>;
type Breakages = SlicedWork<ReadonlyMap<string, Breakage>>;

/** What the profile that one looks for does in the account, or what would break without it, in a sentence. */
export function MapSummary({
  profile,
  blocks,
  places,
  breakages,
  isSimulated,
}: {
  profile: Profile;
  blocks: readonly MapBlock[];
  places: Places;
  breakages: Breakages;
  isSimulated: boolean;
}) {
  const t = useTranslations('replyMap');
  const values = { profile: profile.name, ...nameTags };
  return (
    <p role="status" className={styles.summary}>
      {isSimulated
        ? breakages.isDone
          ? sayWithout()
          : t('without.counting')
        : places.isDone
          ? sayPlaces()
          : t('without.counting')}
    </p>
  );

  function sayPlaces() {
    let mentions = 0;
    let count = 0;
    for (const { mailboxId, rows } of blocks) {
      const ofBlock = places.results.get(mailboxId);
      count += ofBlock?.size ?? 0;
      mentions += ofBlock?.get(rows[0]?.key ?? '')?.mentions ?? 0;
    }
    return t.rich('profile.summary', { ...values, mentions, places: count });
  }

  function sayWithout() {
    const sum = sumBreakage(blocks, breakages.results);
    if (sum.places === 0) return t.rich('without.nothing', values);
    const moved = sum.changed - sum.blocked - sum.unanswerable;
    return t.rich('without.summary', { ...values, ...sum, moved });
  }
}
