import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ConnectionError, ContractError, isProblem } from '../data/http';
import type { ProblemError } from '../data/http';
import { loadWithTexts } from '../messages/late-texts';
import { MockBackendError } from './mock-backend-error';
import { Button } from '../ui/button';
import styles from './failure-text.module.css';

/** Only a mock backend has worlds, and it is there then. */
const WorldFailure = lazy(() =>
  loadWithTexts(import('./world-failure').then((module) => module.WorldFailure)),
);

/** What went wrong, in words, and the way out. `onRetry`: reloads the page unless told otherwise. */
export function FailureText({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations('app');
  if (isWorldProblem(error)) {
    return (
      <Suspense>
        <WorldFailure problem={error.problem} />
      </Suspense>
    );
  }
  const [title, hint] = describe(error);
  return (
    <div className={styles.text} role="alert">
      <p>{t(title)}</p>
      <p className={styles.quiet}>{hint === null ? String(error) : t(hint)}</p>
      <Button
        onClick={
          onRetry ??
          (() => {
            location.reload();
          })
        }
      >
        {t('retry')}
      </Button>
    </div>
  );
}

function describe(error: unknown) {
  if (error instanceof ConnectionError) return ['noAnswer', 'noAnswerHint'] as const;
  if (error instanceof ContractError) return ['contractFault', null] as const;
  if (error instanceof MockBackendError) {
    return ['mockBackendFailed', 'mockBackendFailedHint'] as const;
  }
  return ['unexpected', null] as const;
}

function isWorldProblem(error: unknown): error is ProblemError {
  return (
    isProblem(error, '/problems/invalid-world') ||
    (isProblem(error, '/problems/not-found') && error.problem.resource === 'user')
  );
}
