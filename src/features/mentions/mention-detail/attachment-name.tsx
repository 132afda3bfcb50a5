import { useFormatter, useTranslations } from 'use-intl';
import type { Attachment } from '../../../domain/attachment';
import styles from './attachments.module.css';

const KILOBYTE = 1000;

/** The name that the author's file had, as text, and how large it is. */
export function AttachmentName({ attachment: { name, size } }: { attachment: Attachment }) {
  const t = useTranslations('attachments');
  const format = useFormatter();
  return (
    <>
      <bdi className={styles.name} title={name}>
        {name}
      </bdi>
      {size !== null && (
        <span className={styles.size}>
          {size < KILOBYTE * KILOBYTE
            ? t('kilobytes', { size: format.number(Math.ceil(size / KILOBYTE)) })
            : t('megabytes', {
                size: format.number(size / KILOBYTE ** 2, { maximumFractionDigits: 1 }),
              })}
        </span>
      )}
    </>
  );
}
