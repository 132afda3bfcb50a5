import { Skeleton } from '../../ui/skeleton';
import styles from './outbox.module.css';

/** Where the replies will be. */
export function OutboxSkeleton() {
  return [0, 1, 2].map((row) => (
    <div key={row} className={styles.row} aria-hidden>
      <Skeleton inlineSize="30%" />
      <Skeleton inlineSize="80%" />
      <Skeleton inlineSize="45%" />
    </div>
  ));
}
