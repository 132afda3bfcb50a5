import { Suspense, useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * What watches over the page once its first rows are drawn; see keeping-layers. It waits for its texts behind a
 * boundary of its own: without one the whole page would go for a moment, and the focus in it for good.
 */
export function LateLayers() {
  const [Layers, setLayers] = useState<ComponentType | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      import('./keeping-layers').then(
        ({ loadKeepingLayers }) => loadKeepingLayers().then((loaded) => setLayers(() => loaded)),
        () => undefined,
      );
    }, 600);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense>{Layers && <Layers />}</Suspense>;
}
