import { useEffect, useState } from 'react';
import { Hourglass, LogIn } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { tellSessionBack } from '../../../data/session-back';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { SignInAgain } from './session-ended';
import { endBusy, useTurnedAway } from './turned-away-store';
import styles from './turned-away.module.css';

/**
 * Says that the session has ended, over the page, which stays as it is; and until when the backend takes no
 * more requests. Who puts the dialog away can read and copy what is there; a line keeps the way back in.
 */
export function TurnedAwayLayer() {
  const t = useTranslations('turnedAway');
  const isEnded = useTurnedAway((state) => state.isEnded);
  const busyUntil = useTurnedAway((state) => state.busyUntil);
  const [isAway, setIsAway] = useState(false);
  return (
    <>
      {busyUntil !== null && <BusyLine until={busyUntil} />}
      {isEnded && isAway && (
        <Banner
          tone="attention"
          announce="status"
          icon={<LogIn />}
          className={styles.line}
          actions={
            <Button
              size="small"
              onClick={() => {
                setIsAway(false);
              }}
            >
              {t('signIn')}
            </Button>
          }
        >
          {t('ended')}
        </Banner>
      )}
      {isEnded && !isAway && (
        <Dialog
          role="alertdialog"
          title={t('ended')}
          closeLabel={t('stay')}
          onClose={() => {
            setIsAway(true);
          }}
          footer={<SignInAgain onBack={tellSessionBack} />}
        >
          <p>{t('endedHint')}</p>
        </Dialog>
      )}
    </>
  );
}

/** A line that goes when its time has come: reads go on by themselves then, writes are for the user. */
function BusyLine({ until }: { until: number }) {
  const t = useTranslations('turnedAway');
  const format = useFormatter();
  const hasRefusedWrite = useTurnedAway((state) => state.hasRefusedWrite);
  useEffect(() => {
    const timer = setTimeout(endBusy, Math.max(0, until - Date.now()));
    return () => clearTimeout(timer);
  }, [until]);
  const time = format.dateTime(new Date(until), { timeStyle: 'medium' });
  return (
    <Banner tone="attention" announce="status" icon={<Hourglass />} className={styles.line}>
      <p>{t('busy', { time })}</p>
      <p>{t(hasRefusedWrite ? 'busyWrite' : 'busyRead')}</p>
    </Banner>
  );
}
