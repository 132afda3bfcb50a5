import { create100kWorld, create1mWorld, createDemoWorld } from './demo/demo-world';
import { createEmptyWorld } from './empty';
import { createHostileWorld } from './hostile';
import { createWorkedExample } from './worked-example';
import { createWideWorld } from './wide/wide-world';
import type { World } from './world';

const builtInWorlds = {
  demo: () => createDemoWorld(),
  'worked-example': createWorkedExample,
  empty: createEmptyWorld,
  hostile: createHostileWorld,
  '100k': create100kWorld,
  '1m': create1mWorld,
  wide: createWideWorld,
} satisfies Record<string, () => World>;

/** The worlds that are made by code; every other name is looked up among the JSON documents. */
export const builtInWorldNames = Object.keys(builtInWorlds);

/** A fresh copy of a built-in world, equal each time; null when no built-in world has this name. */
export function createBuiltInWorld(name: string): World | null {
  return isBuiltIn(name) ? builtInWorlds[name]() : null;
}

function isBuiltIn(name: string): name is keyof typeof builtInWorlds {
  return Object.hasOwn(builtInWorlds, name);
}
