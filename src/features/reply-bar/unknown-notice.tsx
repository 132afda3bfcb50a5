import { CircleHelp, Hourglass } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useAsking } from '../drafts/sending/asking-store';
import { useSecondsUntil } from './use-seconds-until';

/** Says that nobody knows yet whether a reply was sent, that this is being found out, and when. */
export function UnknownNotice({ draftName, onAsk }: { draftName: string; onAsk: () => void }) {
  const t = useTranslations('sending');
  const asking = useAsking(draftName);
  const seconds = useSecondsUntil(asking?.nextAt ?? null);
  if (asking?.isHeld === true) {
    return (
      <div role="status">
        <Banner icon={<Hourglass />}>{t('elsewhere')}</Banner>
      </div>
    );
  }
  return (
    <Banner
      tone="attention"
      announce="alert"
      icon={<CircleHelp />}
      actions={
        <Button size="small" isBusy={asking?.isAsking === true} onClick={onAsk}>
          {t('askNow')}
        </Button>
      }
    >
      <p>{t(asking?.why ?? 'unknown')}</p>
      {/* What changes every second is not read out. */}
      <p aria-live="off">
        {asking?.isAsking === true
          ? t('asking')
          : seconds === null
            ? t('byHand')
            : t('asksIn', { seconds })}
      </p>
    </Banner>
  );
}
