import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ContractError, isPassing, isProblem } from '../data/http';
import { MockBackendError } from './mock-backend-error';
import { Button } from '../ui/button';
import { loadWithTexts } from '../messages/late-texts';
import styles from './failure-text.module.css';

const SessionEnded = lazy(() =>
  loadWithTexts(
    import('../features/session/turned-away/session-ended').then((module) => module.SessionEnded),
  ),
);

/** What went wrong, in words, and the way out. `onRetry`: reloads the page unless told otherwise. */
export function FailureText({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations('app');
  const retry =
    onRetry ??
    (() => {
      location.reload();
    });
  if (isProblem(error, '/problems/signed-out')) {
    return (
      <Suspense>
        <SessionEnded onBack={retry} />
      </Suspense>
    );
  }
  if (isProblem(error, '/problems/invalid-world')) {
    const { world, faults } = error.problem;
    return (
      <div className={styles.text} role="alert">
        <p>{t('badWorld', { world })}</p>
        <p>{t('badWorldHint')}</p>
        <ul>
          {faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
        <p>
          <a href={import.meta.env.BASE_URL}>{t('openDemo')}</a>
        </p>
      </div>
    );
  }
  if (isProblem(error, '/problems/not-found') && error.problem.resource === 'user') {
    return (
      <div className={styles.text} role="alert">
        <p>{t('unknownUser', { id: error.problem.id })}</p>
        <p>
          <a href={import.meta.env.BASE_URL}>{t('openDemo')}</a>
        </p>
      </div>
    );
  }
  const [title, hint] = describe(error);
  return (
    <div className={styles.text} role="alert">
      <p>{t(title)}</p>
      <p className={styles.quiet}>{hint === null ? String(error) : t(hint)}</p>
      <Button onClick={retry}>{t('retry')}</Button>
    </div>
  );
}

function describe(error: unknown) {
  if (isPassing(error)) return ['noAnswer', 'noAnswerHint'] as const;
  if (error instanceof ContractError) return ['contractFault', null] as const;
  if (error instanceof MockBackendError) {
    return ['mockBackendFailed', 'mockBackendFailedHint'] as const;
  }
  return ['unexpected', null] as const;
}
