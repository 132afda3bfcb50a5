import { useState } from 'react';
import { LogIn } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { callSignIn } from '../../../data/session';
import { Button } from '../../../ui/button';
import styles from './signed-out-page.module.css';

/** Says that one is signed out, and lets one in again. */
export function SignedOutPage() {
  const t = useTranslations('keeping');
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  function signIn() {
    setState('asking');
    callSignIn().then(
      () => {
        location.replace(import.meta.env.BASE_URL + location.search);
      },
      () => {
        setState('failed');
      },
    );
  }
  return (
    <main className={styles.page}>
      <h1>{t('signedOut')}</h1>
      <p>{t('signedOutHint')}</p>
      <div>
        <Button
          variant="primary"
          icon={<LogIn aria-hidden />}
          isBusy={state === 'asking'}
          onClick={signIn}
        >
          {t('signIn')}
        </Button>
      </div>
      {state === 'failed' && (
        <p role="alert" className={styles.failure}>
          {t('notSignedIn')}
        </p>
      )}
    </main>
  );
}
