import { countReplyMap, findAnsweringPlaces } from '../../domain/reply/count-reply-map';
import type { AnsweringPlace, ReplyMapCount } from '../../domain/reply/count-reply-map';
import type { MentionGroup } from '../../domain/reply/group-mentions';
import type { ReplyingProfile } from '../../domain/reply/profile-problem';
import type { ReplyMapCell } from '../../domain/reply/reply-map';
import { keyOfTarget } from './map-layout';
import type { MapBlock, MapRow } from './map-layout';

/** What the rows of a block count: by the row's key, then by service. Places without mentions are left out. */
export type BlockCounts = ReadonlyMap<string, ReadonlyMap<string, ReplyMapCount>>;

export function countBlock(
  { mapped }: MapBlock,
  groups: readonly MentionGroup[],
  profiles: readonly ReplyingProfile[],
): BlockCounts {
  const counts = new Map<string, Map<string, ReplyMapCount>>();
  for (const count of countReplyMap(mapped, groups, profiles)) {
    const key = keyOfTarget(count.target);
    const ofRow = counts.get(key) ?? new Map<string, ReplyMapCount>();
    ofRow.set(count.serviceId, count);
    counts.set(key, ofRow);
  }
  return counts;
}

/** The rows of a block in which a profile answers mentions, by the row's key. */
export function findPlacesInBlock(
  profile: ReplyingProfile,
  { mapped }: MapBlock,
  groups: readonly MentionGroup[],
  profiles: readonly ReplyingProfile[],
): ReadonlyMap<string, AnsweringPlace> {
  const places = findAnsweringPlaces(profile, mapped, groups, profiles);
  return new Map(places.map((place) => [keyOfTarget(place.target), place]));
}

/**
 * What one may look for in the map. A fault counts where it can be mended: a profile that cannot reply in
 * the row whose setting it is, and mentions that nobody can answer in the mailbox or where a folder says so.
 */
export type CellTrait = 'problems' | 'conflicts' | 'own';

export function hasTrait(
  trait: CellTrait,
  { target }: Pick<MapRow, 'target'>,
  { isOwn, answer }: ReplyMapCell,
  count: ReplyMapCount | undefined,
): boolean {
  switch (trait) {
    case 'own':
      return isOwn;
    case 'conflicts':
      return (count?.conflicting ?? 0) > 0;
    case 'problems':
      if (answer.kind === 'profile' && answer.problem !== null) return isOwn;
      return (isOwn || target.kind === 'mailbox') && (count?.unanswerable ?? 0) > 0;
  }
}
