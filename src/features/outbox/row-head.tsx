import type { ReactNode } from 'react';
import { ServiceMark } from '../profiles/service-mark';
import styles from './outbox.module.css';
import { ShownName } from '../written/shown-name';

/** Whom a reply is for, on which service, and when. */
export function RowHead({
  author,
  serviceId,
  excerpt,
  when,
}: {
  author: string;
  serviceId: string | null;
  excerpt: string | null;
  when: ReactNode;
}) {
  return (
    <>
      <p className={styles.head}>
        {serviceId !== null && <ServiceMark serviceId={serviceId} />}
        <bdi className={styles.author}>
          <ShownName name={author} />
        </bdi>
        <span className={styles.when}>{when}</span>
      </p>
      {excerpt !== null && (
        <p className={styles.excerpt} dir="auto">
          {excerpt}
        </p>
      )}
    </>
  );
}
