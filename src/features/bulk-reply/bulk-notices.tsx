import { useSuspenseQuery } from '@tanstack/react-query';
import { CircleHelp, OctagonX, RefreshCw, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { RefusalText } from '../drafts/refusal-text';
import { UnkeptNotice } from '../drafts/unkept-notice';
import { putBulkBack } from './bulk-draft-store';
import styles from './bulk-reply.module.css';
import type { BulkSending } from './use-send-bulk';

/** Whether the text is kept, what came of the last try to send, and whether the table still holds. */
export function BulkNotices({
  text,
  isUnkept,
  sending: { isOutcomeUnknown, refusal, retry },
  drift,
  goneCount,
  onRemake,
}: {
  text: string;
  isUnkept: boolean;
  sending: BulkSending;
  drift: number;
  goneCount: number;
  onRemake: () => void;
}) {
  const t = useTranslations('bulkReply');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  return (
    <div className={styles.notices}>
      <UnkeptNotice text={text} isUnkept={isUnkept} onKeepAgain={putBulkBack} />
      {isOutcomeUnknown && (
        <Banner
          tone="attention"
          announce="alert"
          icon={<CircleHelp />}
          actions={
            <Button size="small" onClick={retry}>
              {t('checkAgain')}
            </Button>
          }
        >
          {t('unknown')}
        </Banner>
      )}
      {refusal !== null && (
        <Banner tone="danger" announce="alert" icon={<OctagonX />}>
          {refusal.reason === 'mention-gone' ? (
            t('refusedGone')
          ) : (
            <RefusalText refusal={refusal} former="" context={account} />
          )}
        </Banner>
      )}
      {drift > 0 && !isOutcomeUnknown && (
        <Banner
          tone="attention"
          announce="status"
          icon={<RefreshCw />}
          actions={
            <Button size="small" onClick={onRemake}>
              {t('remake')}
            </Button>
          }
        >
          {t('drift', { count: drift })}
        </Banner>
      )}
      {goneCount > 0 && (
        <Banner tone="info" icon={<TriangleAlert />}>
          {t('gone', { count: goneCount })}
        </Banner>
      )}
    </div>
  );
}
