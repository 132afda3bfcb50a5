import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/** What watches over the page once its first rows are drawn; see keeping-layers. */
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
  return Layers && <Layers />;
}
