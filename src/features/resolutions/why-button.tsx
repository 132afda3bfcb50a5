import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { Spinner } from '../../ui/spinner';
import type { ReasonContext } from './describe-reason';
import styles from './why-button.module.css';

const WhyTrace = lazy(() => import('./why-trace').then(({ WhyTrace }) => ({ default: WhyTrace })));

/** Opens the whole way to the answer. */
export function WhyButton({
  resolution,
  context,
  resolveFrom,
}: {
  resolution: ReplyResolution;
  context: ReasonContext;
  resolveFrom: (folderId: string) => ReplyResolution;
}) {
  const t = useTranslations('resolutions.trace');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Popover
      label={t('title')}
      isOpen={isOpen}
      onOpenChange={setIsOpen}
      align="end"
      side="top"
      className={styles.popover}
      trigger={
        <Button variant="quiet" size="small">
          {t('why')}
        </Button>
      }
    >
      <h2 className={styles.title}>{t('title')}</h2>
      <Suspense fallback={<Spinner />}>
        <WhyTrace
          resolution={resolution}
          context={context}
          resolveFrom={resolveFrom}
          onFollowLink={() => {
            setIsOpen(false);
          }}
        />
      </Suspense>
    </Popover>
  );
}
