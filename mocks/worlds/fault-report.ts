import { formatPath } from './world-fault';
import type { WorldFault } from './world-fault';
import type { World } from './world';

const nounOf = {
  services: 'service',
  topics: 'topic',
  profiles: 'profile',
  users: 'user',
  mailboxes: 'mailbox',
  smartFolders: 'smart folder',
  mentions: 'mention',
  replies: 'reply',
  replySettingsChanges: 'change of reply settings',
  cannedReplies: 'canned reply',
} as const;
export type WorldList = keyof typeof nounOf;
export const worldLists = Object.keys(nounOf) as readonly WorldList[];

type Path = readonly PropertyKey[];

/** Collects the faults of one world; every `expect` adds a fault when it does not hold. */
export interface FaultReport {
  faults: WorldFault[];
  add(path: Path, message: string): void;
  /** Something in `list` has this id, or the id is null. */
  expectKnown(list: WorldList, id: string | null, path: Path): void;
  /** Something in `list` has each of these ids, and none is named twice. */
  expectAllKnown(list: WorldList, ids: readonly string[], path: Path): void;
  /** The time is null or not after the world's now. */
  expectNotLater(time: string | null, path: Path): void;
}

/** An empty report on a world. */
export function createFaultReport(world: World): FaultReport {
  const faults: WorldFault[] = [];
  const knownIds = Object.fromEntries(
    worldLists.map((list) => [list, new Set(world[list].map(({ id }) => id))]),
  ) as Record<WorldList, Set<string>>;

  function add(path: Path, message: string): void {
    faults.push({ path: formatPath(path), message });
  }

  function expectKnown(list: WorldList, id: string | null, path: Path): void {
    if (id !== null && !knownIds[list].has(id)) {
      add(path, `names the ${nounOf[list]} ${JSON.stringify(id)}, which does not exist`);
    }
  }

  return {
    faults,
    add,
    expectKnown,
    expectAllKnown(list, ids, path) {
      const seen = new Set<string>();
      ids.forEach((id, index) => {
        expectKnown(list, id, [...path, index]);
        if (seen.has(id)) {
          add([...path, index], `names the ${nounOf[list]} ${JSON.stringify(id)} a second time`);
        }
        seen.add(id);
      });
    },
    expectNotLater(time, path) {
      if (time !== null && time > world.now) add(path, `is later than now, ${world.now}`);
    },
  };
}
