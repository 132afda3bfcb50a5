import { useTranslations } from 'use-intl';
import type { ProblemError } from '../data/http';
import styles from './failure-text.module.css';

/** What is wrong with the world or the user that the address names, and the way to one that is there. */
export function WorldFailure({ problem }: { problem: ProblemError['problem'] }) {
  const t = useTranslations('worlds');
  return (
    <div className={styles.text} role="alert">
      {problem.type === '/problems/invalid-world' && (
        <>
          <p>{t('badWorld', { world: problem.world })}</p>
          <p>{t('badWorldHint')}</p>
          <ul>
            {problem.faults.map(({ path, message }) => (
              <li key={`${path} ${message}`}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {problem.type === '/problems/not-found' && <p>{t('unknownUser', { id: problem.id })}</p>}
      <p>
        <a href={import.meta.env.BASE_URL}>{t('openDemo')}</a>
      </p>
    </div>
  );
}
