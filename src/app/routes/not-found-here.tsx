import { lazy, Suspense } from 'react';
import { loadWithTexts } from '../../messages/late-texts';
import type { NotFound } from './not-found';

const Loaded = lazy(() => loadWithTexts(import('./not-found').then((module) => module.NotFound)));

/** Says that there is nothing at this address. Where there is, its code is not fetched. */
export function NotFoundHere(props: Parameters<typeof NotFound>[0]) {
  return (
    <Suspense>
      <Loaded {...props} />
    </Suspense>
  );
}
