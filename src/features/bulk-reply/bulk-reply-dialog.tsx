import { useState } from 'react';
import { useIsMutating, useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Lock, MessageSquareOff, Scale, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { MAX_BULK_REPLIES } from '../../contract/bulk-replies';
import type { MentionSelection } from '../../contract/mention-changes';
import { bulkReplyQueries } from '../../data/bulk-replies';
import { bulkReplyKeys } from '../../data/bulk-reply-keys';
import { ConnectionError, isProblem } from '../../data/http';
import { sessionQueries } from '../../data/session';
import { isDefaultFolderId } from '../../domain/default-folder';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { EmptyState } from '../../ui/empty-state';
import {
  endBulkTry,
  nameBulkDraft,
  noteBulkSentElsewhere,
  noteBulkUndone,
  readBulkDraft,
  useBulkDraft,
} from './bulk-draft-store';
import { BulkCompose } from './bulk-compose';
import { BulkResults } from './bulk-results';
import { BulkSkeleton } from './bulk-skeleton';

/**
 * One text to many mentions: the table of who answers them, the text, and then what came of it. What
 * was sent before and still waits, or whose outcome nobody knows yet, comes first.
 * @param folderId the open folder, default or smart
 * @param count how many mentions the selection holds, as far as the list knows
 */
export function BulkReplyDialog({
  mailboxId,
  folderId,
  selection,
  count,
  onClose,
}: {
  mailboxId: string;
  folderId: string;
  selection: MentionSelection;
  count: number;
  onClose: () => void;
}) {
  const t = useTranslations('bulkReply');
  const queryClient = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const draftName = nameBulkDraft(session, mailboxId);
  const draft = useBulkDraft(draftName);
  const [sentKey, setSentKey] = useState(() => readBulkDraft(draftName).key);
  /** Whether what is shown was sent from this dialog, before it opened, or by another tab since then. */
  const [sentFrom, setSentFrom] = useState<'here' | 'before' | 'elsewhere'>(
    sentKey === null ? 'here' : 'before',
  );
  /** What was sent under the key that is shown, also once another tab is done with it. */
  const [sentText, setSentText] = useState<string | null>(null);
  if (sentKey !== null && draft.key === sentKey && draft.sentText !== sentText) {
    setSentText(draft.sentText);
  }
  const isSending = useIsMutating({ mutationKey: bulkReplyKeys.sending }) > 0;
  const [hadText] = useState(draft.text !== '');
  const [number, setNumber] = useState(0);
  const [leftOutIds, setLeftOutIds] = useState<ReadonlySet<string>>(new Set());
  const [news, setNews] = useState('');
  const openFolderId = isDefaultFolderId(folderId) ? null : folderId;

  const mayReply = session.rights.includes('reply');
  const sent = useQuery({
    ...bulkReplyQueries.detail(sentKey ?? ''),
    enabled: mayReply && sentKey !== null,
    refetchInterval: ({ state: { data } }) =>
      data?.replies.some(({ reply }) => reply?.status === 'waiting') === true ? 700 : false,
  });
  // The draft keeps the key. The query itself forgets what it was answered as soon as it asks again.
  if (sentKey !== null && isProblem(sent.error, '/problems/not-found')) {
    setSentKey(null);
    setSentFrom('here');
  }
  const isComposing = sentKey === null;
  const isTooMany = count > MAX_BULK_REPLIES;
  const table = useQuery({
    ...bulkReplyQueries.table(mailboxId, { openFolderId, selection, number }),
    enabled: mayReply && isComposing && !isTooMany,
  });

  /** What is on its way cannot be called back: closing waits for what becomes of it. */
  function close() {
    if (isSending) return;
    const replies = sentKey === null ? undefined : sent.data?.replies;
    if (sentKey !== null && replies?.every(({ reply }) => reply?.status !== 'waiting') === true)
      endBulkTry(draftName, sentKey, replies);
    onClose();
  }
  function composeAgain(publishedIds: readonly string[]) {
    setLeftOutIds(new Set([...leftOutIds, ...publishedIds]));
    setNumber(number + 1);
    setSentKey(null);
    setSentText(null);
    setSentFrom('here');
  }

  function renderBody() {
    if (!mayReply) {
      return <EmptyState icon={<Lock />} title={t('forbidden')} text={t('forbiddenHint')} />;
    }
    if (!isComposing) {
      if (sent.data !== undefined) {
        return (
          <BulkResults
            bulk={sent.data}
            folderId={folderId}
            isEarlier={sentFrom !== 'here'}
            onClose={close}
            onAnother={() => {
              endBulkTry(draftName, sentKey, sent.data.replies);
              setNews('');
              composeAgain([]);
            }}
            onUndone={({ withdrawnCount, publishedIds }) => {
              noteBulkUndone(draftName, sentKey, sentText);
              setNews(t('undone', { count: withdrawnCount, published: publishedIds.length }));
              composeAgain(publishedIds);
            }}
          />
        );
      }
      return sent.isError
        ? renderFailure(t('formerFailed'), sent.error, () => void sent.refetch())
        : skeleton;
    }
    if (isTooMany || table.data?.isTooMany === true) {
      const text = t('tooMany', { max: MAX_BULK_REPLIES });
      return <EmptyState icon={<Scale />} title={t('tooManyTitle')} text={text} />;
    }
    if (table.data === undefined) {
      return table.isError
        ? renderFailure(t('failed'), table.error, () => void table.refetch())
        : skeleton;
    }
    if (table.data.mentions.length === 0) {
      return <EmptyState icon={<MessageSquareOff />} title={t('noneTitle')} text={t('none')} />;
    }
    return (
      <BulkCompose
        mailboxId={mailboxId}
        folderId={folderId}
        table={table.data}
        draftName={draftName}
        wasKept={hadText}
        news={news}
        leftOutIds={leftOutIds}
        onLeaveOut={setLeftOutIds}
        onRemake={() => {
          setNumber(number + 1);
        }}
        onSent={(key) => {
          setSentKey(key);
          setSentFrom('here');
        }}
        onSentElsewhere={(key) => {
          noteBulkSentElsewhere(draftName, key);
          // It was not there when it was asked for before.
          queryClient.removeQueries({ queryKey: bulkReplyQueries.detail(key).queryKey });
          setSentKey(key);
          setSentFrom('elsewhere');
        }}
        onClose={close}
      />
    );
  }

  const skeleton = <BulkSkeleton label={t('loading')} />;
  const renderFailure = (title: string, error: Error, onRetry: () => void) => (
    <div role="alert">
      <EmptyState
        icon={<TriangleAlert />}
        title={title}
        text={
          error instanceof ConnectionError
            ? t('noAnswer')
            : t('badAnswer', { reason: error.message })
        }
        action={<Button onClick={onRetry}>{t('tryAgain')}</Button>}
      />
    </div>
  );

  const shownCount = isComposing
    ? table.data?.isTooMany === false
      ? table.data.mentions.length
      : count
    : (sent.data?.replies.length ?? count);
  return (
    <Dialog
      size="wide"
      title={t('title', { count: shownCount })}
      closeLabel={t('close')}
      bodyLayout="flush"
      onClose={(reason) => {
        if (reason !== 'outside') close();
      }}
    >
      {renderBody()}
    </Dialog>
  );
}
