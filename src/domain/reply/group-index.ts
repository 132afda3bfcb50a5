import { findOrAdd } from '../find-or-add';
import { readFolderIds } from './group-mentions';
import type { Ground, GroupedMentions, MentionGroup } from './group-mentions';

/**
 * Groups of mentions laid out for deciding quickly: service by service, with what the groups share (sets of
 * folders, grounds) named by place. Made once for groups, whatever settings are then tried on them.
 */

/**
 * The groups of one service; the columns are by the group's place among them. `folderSetAfterOf` is the
 * same object as `folderSetOf` where no group has other folders after the change.
 */
export interface ServiceGroups {
  serviceId: string;
  groups: readonly MentionGroup[];
  folderSets: readonly (readonly string[])[];
  folderSetOf: Uint32Array;
  folderSetAfterOf: Uint32Array;
  grounds: readonly Ground[];
  before: Uint32Array;
  after: Uint32Array;
  mentions: Uint32Array;
  open: Uint32Array;
}

/** `serviceOf`, `placeOf`: by group, its service's place and its place among that service's groups. */
export interface GroupIndex {
  services: readonly ServiceGroups[];
  serviceOf: Uint32Array;
  placeOf: Uint32Array;
}

/** The index of groups; the same object for the same groups. */
export function indexGroups({ groups }: GroupedMentions): GroupIndex {
  const known = indexes.get(groups);
  if (known !== undefined) return known;
  const byService = new Map<string, { place: number; groups: MentionGroup[] }>();
  const placeOf = new Uint32Array(groups.length);
  const serviceOf = Uint32Array.from(groups, (group, index) => {
    const service = findOrAdd(byService, group.serviceId, () => ({
      place: byService.size,
      groups: [],
    }));
    placeOf[index] = service.groups.push(group) - 1;
    return service.place;
  });
  const services = Array.from(byService, ([serviceId, ofService]) =>
    indexService(serviceId, ofService.groups),
  );
  const index = { services, serviceOf, placeOf };
  indexes.set(groups, index);
  return index;
}
const indexes = new WeakMap<readonly MentionGroup[], GroupIndex>();

function indexService(serviceId: string, groups: readonly MentionGroup[]): ServiceGroups {
  const folderSets = createPlaces<readonly string[]>();
  const grounds = createPlaces<Ground>();
  const folderSetOf = Uint32Array.from(groups, ({ folderIds }) => folderSets.find(folderIds));
  const isMoved = groups.some(({ folderIdsAfter }) => folderIdsAfter !== undefined);
  const folderSetAfterOf = isMoved
    ? Uint32Array.from(groups, (group) => folderSets.find(readFolderIds(group, 'after')))
    : folderSetOf;
  return {
    serviceId,
    groups,
    folderSetOf,
    folderSetAfterOf,
    folderSets: folderSets.values,
    before: Uint32Array.from(groups, ({ before }) => grounds.find(before)),
    after: Uint32Array.from(groups, ({ after }) => grounds.find(after)),
    mentions: Uint32Array.from(groups, ({ mentions }) => mentions),
    open: Uint32Array.from(groups, ({ open }) => open),
    grounds: grounds.values,
  };
}

/** Gives each different value, by identity, a place of its own. */
function createPlaces<Value>() {
  const values: Value[] = [];
  const places = new Map<Value, number>();
  return {
    values,
    find(value: Value): number {
      return findOrAdd(places, value, () => values.push(value) - 1);
    },
  };
}
