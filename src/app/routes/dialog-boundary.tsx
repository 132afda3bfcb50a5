import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { CatchBoundary } from '@tanstack/react-router';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import styles from './dialog-boundary.module.css';

/**
 * Around dialogs: one that cannot be shown, mostly because its code could not be fetched, leaves the page as it is.
 * @param asked what is asked for, where that can change; with another one it is tried again
 * @param failure says what went wrong, unless it is a dialog like any other
 */
export function DialogBoundary({
  asked = '',
  failure,
  onClose,
  children,
}: {
  asked?: string;
  failure?: string;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <CatchBoundary
      getResetKey={() => asked}
      errorComponent={() => <Failure text={failure} onClose={onClose} />}
    >
      <Suspense>{children}</Suspense>
    </CatchBoundary>
  );
}

function Failure({ text, onClose }: { text: string | undefined; onClose: () => void }) {
  const t = useTranslations('app');
  return (
    <Banner
      tone="danger"
      announce="alert"
      className={styles.failure}
      icon={<TriangleAlert />}
      actions={
        <>
          <Button
            size="small"
            onClick={() => {
              location.reload();
            }}
          >
            {t('retry')}
          </Button>
          <Button size="small" variant="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </>
      }
    >
      {text ?? t('dialogFailed')}
    </Banner>
  );
}
