import { Suspense, useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/**
 * What the first rows do not wait for: it is fetched once they are drawn, and tried again until it is there. It
 * waits for its texts behind a boundary of its own: without one the whole page would go for a moment, and the
 * focus in it for good.
 * @param load the same function each time
 */
export function Late({ load }: { load: () => Promise<ComponentType> }) {
  const [Loaded, setLoaded] = useState<ComponentType | null>(null);
  useEffect(() => {
    let timer = setTimeout(fetchIt, 600);
    function fetchIt() {
      load().then(
        (loaded) => setLoaded(() => loaded),
        () => {
          timer = setTimeout(fetchIt, 9000);
        },
      );
    }
    return () => clearTimeout(timer);
  }, [load]);
  return <Suspense>{Loaded && <Loaded />}</Suspense>;
}
