import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isProblem } from '../../data/http';
import { followSessionBack } from '../../data/session-back';
import { FailureText } from '../failure-text';
import { NotFoundHere } from './not-found-here';
import styles from './route-failure.module.css';

/** What stands in the place of a part of the page that could not be loaded; the rest goes on. */
export function RouteFailure({
  error,
  reset,
  part,
}: ErrorComponentProps & { part?: 'inbox' | 'folders' | 'list' | 'mention' | 'reply' }) {
  const t = useTranslations('app');
  const router = useRouter();
  const queryClient = useQueryClient();
  function retry() {
    // A query that failed would throw the same again; the others may be old.
    void queryClient.resetQueries({ predicate: ({ state }) => state.status === 'error' });
    void queryClient.invalidateQueries();
    reset();
    void router.invalidate();
  }
  useEffect(() => followSessionBack(retry));
  if (isProblem(error, '/problems/not-found')) {
    const { resource, id } = error.problem;
    if (resource === 'mailbox') return <NotFoundHere message={{ key: 'mailboxNotFound', id }} />;
    if (resource === 'folder') return <NotFoundHere message={{ key: 'folderNotFound', id }} />;
    if (resource === 'mention') return <NotFoundHere message={{ key: 'mentionNotFound', id }} />;
  }
  return (
    <div className={styles.failure}>
      {part !== undefined && <p className={styles.what}>{t(`partFailed.${part}`)}</p>}
      <FailureText error={error} onRetry={retry} />
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
