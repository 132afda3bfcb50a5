import type { ComponentType } from 'react';
import { Late } from './late';

/** What watches over the page; see keeping-layers. */
export function LateLayers() {
  return <Late load={loadLayers} />;
}

async function loadLayers(): Promise<ComponentType> {
  const { loadKeepingLayers } = await import('./keeping-layers');
  return loadKeepingLayers();
}
