import { lazy, Suspense } from 'react';
import type { NotFound } from './not-found';

const Loaded = lazy(async () => ({ default: (await import('./not-found')).NotFound }));

/** Says that there is nothing at this address. Where there is, its code is not fetched. */
export function NotFoundHere(props: Parameters<typeof NotFound>[0]) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
