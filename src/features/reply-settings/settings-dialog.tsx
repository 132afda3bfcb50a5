import { useRef } from 'react';
import type { ReactNode } from 'react';
import { onlineManager } from '@tanstack/react-query';
import { History } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ContractError, isProblem } from '../../data/http';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Skeleton } from '../../ui/skeleton';
import type { DialogHistory } from './history/dialog-history';
import { preloadHistory } from './history/history-layer';
import styles from './settings-dialog.module.css';

/**
 * The frame of a settings dialog, also while what it edits is on its way. `onClose` is a navigation, so
 * what is unsaved is asked for there.
 * @param name of what is set, beside the title
 * @param history null for what is not saved yet
 * @param error why it could not be loaded; its form takes the place of the skeleton otherwise
 */
export function SettingsDialog({
  title,
  name,
  history,
  onClose,
  error,
  onRetry,
  children,
}: {
  title: string;
  name: string;
  history: DialogHistory | null;
  onClose: () => void;
  error: Error | null;
  onRetry: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('replySettings');
  const bodyRef = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      title={title}
      description={<span className={styles.name}>{name}</span>}
      onClose={onClose}
      closeLabel={t('close')}
      headerActions={
        history !== null && (
          <Button
            variant="quiet"
            icon={<History aria-hidden />}
            aria-haspopup="dialog"
            onClick={history.open}
            onPointerEnter={preloadHistory}
            onFocus={preloadHistory}
          >
            {t('history')}
          </Button>
        )
      }
      size="wide"
      bodyLayout="flush"
      initialFocus={bodyRef}
    >
      <div ref={bodyRef} tabIndex={-1} className={styles.body}>
        {children ??
          (error === null ? <FormSkeleton /> : <LoadFailure error={error} onRetry={onRetry} />)}
      </div>
    </Dialog>
  );
}

function LoadFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useTranslations('replySettings');
  const isGone = isProblem(error, '/problems/not-found');
  return (
    <div role="alert" className={styles.failure}>
      <p>
        {isGone
          ? t('failure.notFound')
          : onlineManager.isOnline()
            ? t('failure.loadFailed')
            : t('failure.loadOffline')}
      </p>
      {error instanceof ContractError && (
        <p>
          <code>{error.message}</code>
        </p>
      )}
      {!isGone && <Button onClick={onRetry}>{t('retry')}</Button>}
    </div>
  );
}

function FormSkeleton() {
  const t = useTranslations('replySettings');
  return (
    <div role="progressbar" aria-label={t('loading')} className={styles.skeleton}>
      <Skeleton inlineSize="48px" />
      <Skeleton shape="box" blockSize="32px" />
      <Skeleton inlineSize="64px" />
      <Skeleton inlineSize="40%" />
      <Skeleton inlineSize="40%" />
      {['facebook', 'x', 'instagram'].map((row) => (
        <Skeleton key={row} shape="box" blockSize="32px" />
      ))}
    </div>
  );
}
