import { lazy, Suspense } from 'react';
import { loadWithTexts } from '../../../messages/late-texts';

const FaultsDialog = lazy(() =>
  loadWithTexts(import('./faults-dialog').then((module) => module.FaultsDialog)),
);

/** What goes wrong on purpose; fetched when it is asked for. */
export function FaultsLayer({ onClose }: { onClose: () => void }) {
  return (
    <Suspense>
      <FaultsDialog onClose={onClose} />
    </Suspense>
  );
}
