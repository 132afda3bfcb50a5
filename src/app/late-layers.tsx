import { Suspense, useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * What watches over the page once its first rows are drawn; see keeping-layers. It waits for its texts behind a
 * boundary of its own: without one the whole page would go for a moment, and the focus in it for good.
 */
export function LateLayers() {
  const [Layers, setLayers] = useState<ComponentType | null>(null);
  useEffect(() => {
    let timer = setTimeout(load, 600);
    function load() {
      // Without it nothing is watched over, so it is tried until it is there.
      loadLayers().then(
        (loaded) => setLayers(() => loaded),
        () => {
          timer = setTimeout(load, 9000);
        },
      );
    }
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{Layers && <Layers />}</Suspense>;
}

async function loadLayers(): Promise<ComponentType> {
  const { loadKeepingLayers } = await import('./keeping-layers');
  return loadKeepingLayers();
}
