import { Suspense, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Popover } from '../../ui/popover';
import { Spinner } from '../../ui/spinner';
import styles from './why-popover.module.css';

/**
 * The reasons of an answer beside what opens them.
 * @param trigger one button
 * @param renderTrace what is shown, once it is asked for; it is given what closes it again
 */
export function WhyPopover({
  trigger,
  renderTrace,
  onOpenChange,
}: {
  trigger: ReactElement;
  renderTrace: (close: () => void) => ReactNode;
  onOpenChange?: (isOpen: boolean) => void;
}) {
  const t = useTranslations('trace');
  const [isOpen, setIsOpen] = useState(false);
  function open(isWanted: boolean) {
    setIsOpen(isWanted);
    onOpenChange?.(isWanted);
  }
  return (
    <Popover
      label={t('title')}
      isOpen={isOpen}
      onOpenChange={open}
      align="end"
      side="top"
      className={styles.popover}
      trigger={trigger}
    >
      <h2 className={styles.title}>{t('title')}</h2>
      <Suspense fallback={<Spinner />}>
        {renderTrace(() => {
          open(false);
        })}
      </Suspense>
    </Popover>
  );
}
