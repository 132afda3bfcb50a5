import type { World } from '../worlds/world';
import { createWorldClock } from './opened-world';
import type { OpenedWorld } from './opened-world';
import { createMemoryStore } from './store/memory-store';
import { listWorldDocuments } from './store/world-documents';

/** A world in memory; what is changed in it is gone with the process. */
export function openMemoryWorld(world: World): OpenedWorld {
  return {
    store: createMemoryStore(listWorldDocuments(world)),
    now: createWorldClock(world.now, Date.now()),
    reset: () => Promise.resolve(),
  };
}
