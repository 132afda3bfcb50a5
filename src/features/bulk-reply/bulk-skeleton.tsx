import { Skeleton } from '../../ui/skeleton';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './bulk-reply.module.css';

/** Where text and table will be. */
export function BulkSkeleton({ label }: { label: string }) {
  return (
    <div className={styles.content} aria-busy>
      <VisuallyHidden>
        <span role="status">{label}</span>
      </VisuallyHidden>
      <div className={styles.columns}>
        <div className={styles.writing}>
          <Skeleton inlineSize="40%" />
          <Skeleton shape="box" blockSize="120px" />
        </div>
        <div className={styles.table}>
          {[0, 1, 2, 3].map((row) => (
            <Skeleton key={row} shape="box" blockSize="32px" />
          ))}
        </div>
      </div>
    </div>
  );
}
