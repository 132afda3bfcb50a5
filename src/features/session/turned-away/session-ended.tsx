import { useState } from 'react';
import { LogIn } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { callSignIn } from '../../../data/session';
import { Button } from '../../../ui/button';
import styles from './turned-away.module.css';

/** In the place of what cannot be shown, because the session has ended: says so, and lets one in again. */
export function SessionEnded({ onBack }: { onBack: () => void }) {
  const t = useTranslations('turnedAway');
  return (
    <div className={styles.ended} role="alert">
      <p>{t('ended')}</p>
      <p className={styles.quiet}>{t('endedHint')}</p>
      <SignInAgain onBack={onBack} />
    </div>
  );
}

export function SignInAgain({ onBack }: { onBack: () => void }) {
  const t = useTranslations('turnedAway');
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  return (
    <div className={styles.signIn}>
      <Button
        variant="primary"
        icon={<LogIn aria-hidden />}
        isBusy={state === 'asking'}
        onClick={() => {
          setState('asking');
          callSignIn().then(
            () => {
              setState('idle');
              onBack();
            },
            () => {
              setState('failed');
            },
          );
        }}
      >
        {t('signIn')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className={styles.failure}>
          {t('notSignedIn')}
        </p>
      )}
    </div>
  );
}
