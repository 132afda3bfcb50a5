import { useMemo } from 'react';
import { onlineManager, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import { replyGroupsQueries } from '../../data/reply-facts';
import { smartFolderQueries } from '../../data/smart-folders';
import type { ReplyGroups } from '../../contract/reply-groups';
import type { Profile } from '../../domain/profile';
import { countBlock, findPlacesInBlock } from './count-block';
import type { BlockCounts } from './count-block';
import { createMapLayout } from './map-layout';
import type { MapBlock } from './map-layout';
import { simulateWithout } from './simulate-without';
import { useSliced } from './use-sliced';
import { useNoGapInAccount } from '../resolutions/rule-gap-error';

/** Why something is not there. */
export interface Missing {
  isOffline: boolean;
  retry: () => void;
}

/** For all times that the map is opened, so that what did not change need not be laid out again. */
const layOut = createMapLayout();

/** The settings of the account, laid out; null until they are all here. */
export function useMapLayout() {
  useNoGapInAccount();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const folders = useQuery(smartFolderQueries.list());
  const smartFolders = folders.data;
  const layout = useMemo(
    () => (smartFolders === undefined ? null : layOut({ mailboxes, smartFolders, account })),
    [mailboxes, smartFolders, account],
  );
  return { account, layout, missing: layout === null ? findMissing(folders) : null };
}

/** The numbers of mentions behind the map, as far as they are counted. */
export function useMapCounts(blocks: readonly MapBlock[]) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const query = useQuery(replyGroupsQueries.ofAccount());
  const groups = query.data;
  const { profiles } = account;
  const count = useMemo(() => groups && findCountWork(groups, profiles), [groups, profiles]);
  const { results, isDone } = useSliced(blocks, count, 'counts');
  return {
    counts: results,
    isDone,
    groups,
    missing: groups === undefined ? findMissing(query) : null,
  };
}

type CountWork = (block: MapBlock) => BlockCounts;
const countWorks = new WeakMap<ReplyGroups, { profiles: readonly Profile[]; work: CountWork }>();

/** The same work whenever the map is opened, so that what was counted need not be counted again. */
function findCountWork(groups: ReplyGroups, profiles: readonly Profile[]): CountWork {
  const known = countWorks.get(groups);
  if (known?.profiles === profiles) return known.work;
  const work: CountWork = (block) => countBlock(block, groups.get(block.mailboxId) ?? [], profiles);
  countWorks.set(groups, { profiles, work });
  return work;
}

/** Where a profile answers, and with `isSimulated` what breaks without it. */
export function useProfileLight(
  blocks: readonly MapBlock[],
  profileId: string | null,
  isSimulated: boolean,
) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { profiles } = account;
  const profile = profiles.find(({ id }) => id === profileId);
  const { data: groups } = useQuery(replyGroupsQueries.ofAccount());
  const without = useQuery({
    ...replyGroupsQueries.ofAccount(profileId),
    enabled: isSimulated && profile !== undefined,
    gcTime: 60_000,
  });
  const groupsWithout = without.data;
  const findPlaces = useMemo(
    () =>
      profile &&
      groups &&
      ((block: MapBlock) =>
        findPlacesInBlock(profile, block, groups.get(block.mailboxId) ?? [], profiles)),
    [profile, groups, profiles],
  );
  const simulate = useMemo(
    () =>
      profile &&
      groupsWithout &&
      ((block: MapBlock) =>
        simulateWithout(profile, block, groupsWithout.get(block.mailboxId) ?? [], profiles)),
    [profile, groupsWithout, profiles],
  );
  const places = useSliced(blocks, findPlaces, `places ${profileId ?? ''}`);
  const breakages = useSliced(
    blocks,
    isSimulated ? simulate : undefined,
    `without ${profileId ?? ''}`,
  );
  return {
    profile,
    places,
    breakages,
    missing: isSimulated && groupsWithout === undefined ? findMissing(without) : null,
  };
}

function findMissing(query: {
  error: Error | null;
  fetchStatus: string;
  refetch: () => Promise<unknown>;
}): Missing | null {
  const isOffline = query.fetchStatus === 'paused' || !onlineManager.isOnline();
  if (query.error === null && query.fetchStatus !== 'paused') return null;
  return { isOffline, retry: () => void query.refetch() };
}
