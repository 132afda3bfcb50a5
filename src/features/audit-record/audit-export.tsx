import { useEffect, useId, useRef } from 'react';
import { CircleCheck, FileDown, CircleSlash2, Hourglass, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { AuditFilter } from '../../contract/audit-record';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useIsOnline } from '../drafts/use-is-online';
import styles from './audit-export.module.css';
import { auditFormats } from './export-audit-record';
import { useDescribeFailure } from './use-describe-failure';
import { useAuditExport } from './use-audit-export';

/** All that the filter holds, as a file; and how far it has come. `isEmpty`: the filter holds nothing. */
export function AuditExport({ filter, isEmpty }: { filter: AuditFilter; isEmpty: boolean }) {
  const t = useTranslations('auditRecord');
  const describeFailure = useDescribeFailure();
  const reasonId = useId();
  const isOnline = useIsOnline();
  const { exported, begin, abort } = useAuditExport(filter);
  const placeRef = useRef<HTMLDivElement>(null);
  const isReading = exported.state === 'reading';
  const reason = !isOnline ? t('exportOffline') : isEmpty ? t('exportNothing') : null;

  // The button that had the focus goes; the one that began it is still there.
  const wasReadingRef = useRef(false);
  useEffect(() => {
    if (wasReadingRef.current && !isReading && document.activeElement === document.body) {
      placeRef.current?.querySelector('button')?.focus();
    }
    wasReadingRef.current = isReading;
  }, [isReading]);

  return (
    <div ref={placeRef} className={styles.export}>
      <div className={styles.buttons}>
        {auditFormats.map((format) => (
          <Button
            key={format}
            icon={<FileDown aria-hidden />}
            aria-disabled={reason !== null || isReading}
            aria-describedby={reason === null ? undefined : reasonId}
            onClick={() => {
              if (reason === null && !isReading) void begin(format);
            }}
          >
            {t(`exportAs.${format}`)}
          </Button>
        ))}
        {reason !== null && (
          <p id={reasonId} className={styles.reason}>
            {reason}
          </p>
        )}
      </div>
      <div role="status" className={styles.state}>
        {exported.state === 'reading' && (
          <Banner
            icon={<Hourglass />}
            actions={
              <Button size="small" onClick={abort}>
                {t('abort')}
              </Button>
            }
          >
            {t('exporting', { read: exported.read, total: exported.total })}
          </Banner>
        )}
        {exported.state === 'exported' && (
          <Banner icon={<CircleCheck />}>
            {t('exported', { count: exported.count, file: exported.file })}
          </Banner>
        )}
        {exported.state === 'aborted' && <Banner icon={<CircleSlash2 />}>{t('aborted')}</Banner>}
        {exported.state === 'failed' && (
          <Banner
            tone="attention"
            icon={<TriangleAlert />}
            actions={
              <Button size="small" onClick={() => void begin(exported.format)}>
                {t('retry')}
              </Button>
            }
          >
            {t('exportFailed', { read: exported.read, reason: describeFailure(exported.error) })}
          </Banner>
        )}
      </div>
    </div>
  );
}
