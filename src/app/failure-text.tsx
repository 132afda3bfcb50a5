import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { ContractError, isPassing, isProblem } from '../data/http';
import type { ProblemError } from '../data/http';
import { MockBackendError } from './mock-backend-error';
import { Button } from '../ui/button';
import { loadWithTexts } from '../messages/late-texts';
import styles from './failure-text.module.css';

/** What the backend refused at the door; the texts of that are fetched when it happens. */
const Refusal = lazy(() =>
  loadWithTexts(import('./refused-at-the-door').then((module) => module.RefusedAtTheDoor)),
);

const MockBackendFailure = __MOCKS__
  ? lazy(() =>
      loadWithTexts(import('./mock-backend-failure').then((module) => module.MockBackendFailure)),
    )
  : null;

/** What went wrong, in words, and the way out. `onRetry`: reloads the page unless told otherwise. */
export function FailureText({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTranslations('app');
  const retry =
    onRetry ??
    (() => {
      location.reload();
    });
  if (isRefusedAtTheDoor(error)) {
    return (
      <Suspense>
        <Refusal problem={error.problem} onBack={retry} />
      </Suspense>
    );
  }
  if (MockBackendFailure !== null && error instanceof MockBackendError) {
    return (
      <Suspense>
        <MockBackendFailure onRetry={retry} />
      </Suspense>
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
  return ['unexpected', null] as const;
}

function isRefusedAtTheDoor(error: unknown): error is ProblemError {
  return (
    isProblem(error, '/problems/signed-out') ||
    isProblem(error, '/problems/invalid-world') ||
    (isProblem(error, '/problems/not-found') && error.problem.resource === 'user')
  );
}
