import { useState } from 'react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { BulkReplyRequest } from '../../contract/bulk-replies';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import type { ConcernsNow } from './use-bulk-table';

/**
 * Sends at once, or once it was asked whether it should. What has changed behind the question was not asked about:
 * then nothing is sent.
 * @param makeRequest what would go out now; null where nothing can
 * @param send false where another tab has written something else by now
 */
export function useAskedBulk({
  concerns,
  makeRequest,
  send,
}: {
  concerns: ConcernsNow;
  makeRequest: () => BulkReplyRequest | null;
  send: (request: BulkReplyRequest) => boolean;
}): { ask: () => void; wasOvertaken: boolean; question: ReactNode } {
  const t = useTranslations('bulkReply');
  const format = useFormatter();
  const [asking, setAsking] = useState<{ request: string; ids: ReadonlySet<string> } | null>(null);
  const [wasOvertaken, setWasOvertaken] = useState(false);
  // With each of these a customer would get two replies.
  const ids = [...concerns.answeredMeanwhile, ...concerns.waiting, ...concerns.answering];

  function findTitle(): string {
    const { answeredMeanwhile, waiting, answering, answeringNames } = concerns;
    if (answeredMeanwhile.length > 0)
      return t('askAnsweredTitle', { count: answeredMeanwhile.length });
    if (waiting.length > 0) return t('askWaitingTitle', { count: waiting.length });
    const names = format.list(answeringNames);
    return t('askTitle', { names, nameCount: answeringNames.length, count: answering.length });
  }

  return {
    wasOvertaken,
    ask() {
      const request = makeRequest();
      if (request === null) return;
      setWasOvertaken(false);
      if (ids.length > 0) setAsking({ request: JSON.stringify(request), ids: new Set(ids) });
      else setWasOvertaken(!send(request));
    },
    question: asking !== null && (
      <ConfirmDialog
        title={findTitle()}
        body={<p>{t('askText')}</p>}
        confirmLabel={t('askConfirm')}
        cancelLabel={t('cancel')}
        onConfirm={() => {
          const request = makeRequest();
          const isAlike =
            request !== null &&
            JSON.stringify(request) === asking.request &&
            ids.every((id) => asking.ids.has(id));
          setAsking(null);
          setWasOvertaken(!(isAlike && send(request)));
        }}
        onCancel={() => {
          setAsking(null);
        }}
      />
    ),
  };
}
