import { useTranslations } from 'use-intl';
import type { Problem } from '../contract/problem';
import { SessionEnded } from '../features/session/turned-away/session-ended';
import { Button } from '../ui/button';
import styles from './failure-text.module.css';

/**
 * In the place of what cannot be shown: the session has ended, or the address asks for a world, a user or
 * something else that is not there.
 */
export function RefusedAtTheDoor({ problem, onBack }: { problem: Problem; onBack: () => void }) {
  const t = useTranslations('turnedAway');
  const app = useTranslations('app');
  if (problem.type === '/problems/signed-out') return <SessionEnded onBack={onBack} />;
  const openDemo = (
    <p>
      <a href={import.meta.env.BASE_URL}>{t('openDemo')}</a>
    </p>
  );
  if (problem.type === '/problems/invalid-world') {
    return (
      <div className={styles.text} role="alert">
        <p>{t('badWorld', { world: problem.world })}</p>
        <p>{t('badWorldHint')}</p>
        <ul>
          {problem.faults.map(({ path, message }) => (
            <li key={`${path} ${message}`}>
              <code>{path}</code> {message}
            </li>
          ))}
        </ul>
        {openDemo}
      </div>
    );
  }
  if (problem.type === '/problems/not-found' && problem.resource === 'user') {
    return (
      <div className={styles.text} role="alert">
        <p>{t('unknownUser', { id: problem.id })}</p>
        {openDemo}
      </div>
    );
  }
  return (
    <div className={styles.text} role="alert">
      <p>{app('unexpected')}</p>
      <p className={styles.quiet}>{problem.title}</p>
      <Button onClick={onBack}>{app('retry')}</Button>
    </div>
  );
}
