import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { CatchBoundary } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { PartFailure } from '../list-failure';

/** A part whose code is fetched when a search has need of it. Where it cannot be had, the list still works. */
export function SearchPart({ children }: { children: ReactNode }) {
  const t = useTranslations('mentionSearch');
  return (
    <CatchBoundary
      getResetKey={() => 'part'}
      errorComponent={() => (
        // A module that failed is remembered as such; the address brings everything back.
        <PartFailure
          text={t('popoverFailed')}
          onRetry={() => {
            window.location.reload();
          }}
        />
      )}
    >
      <Suspense>{children}</Suspense>
    </CatchBoundary>
  );
}
