import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { isProblem } from '../../data/http';
import { FailureText } from '../failure-text';
import { NotFound } from './not-found';
import styles from './route-failure.module.css';

/** What stands in the place of a part of the page that could not be loaded; the rest goes on. */
export function RouteFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const queryClient = useQueryClient();
  if (isProblem(error, '/problems/not-found')) {
    const { resource, id } = error.problem;
    if (resource === 'mailbox') return <NotFound message={{ key: 'mailboxNotFound', id }} />;
    if (resource === 'folder') return <NotFound message={{ key: 'folderNotFound', id }} />;
    if (resource === 'mention') return <NotFound message={{ key: 'mentionNotFound', id }} />;
  }
  return (
    <div className={styles.failure}>
      <FailureText
        error={error}
        onRetry={() => {
          void queryClient.invalidateQueries();
          reset();
          void router.invalidate();
        }}
      />
    </div>
  );
}

/** The same in the place of a whole page. */
export function PageFailure(props: ErrorComponentProps) {
  return (
    <main className={styles.page}>
      <RouteFailure {...props} />
    </main>
  );
}
