import { Suspense, useEffect } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { WifiOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { setPlace } from '../../data/live/live-store';
import { mentionQueries } from '../../data/mentions';
import { useIsOnline } from '../../features/drafts/use-is-online';
import { MentionDetail } from '../../features/mentions/mention-detail/mention-detail';
import { MentionDetailSkeleton } from '../../features/mentions/mention-detail/mention-detail-skeleton';
import { ReplyBar } from '../../features/reply-bar/reply-bar';
import { EmptyState } from '../../ui/empty-state';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { PaneBoundary } from './pane-boundary';

const route = getRouteApi('/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId');

/** One mention with its conversation and the reply bar. */
export function MentionRoute() {
  const { mailboxId, folderId, mentionId } = route.useParams();
  useEffect(() => {
    setPlace({ mentionId, activity: 'looking' });
    return () => {
      setPlace(null);
    };
  }, [mentionId]);
  return (
    <Suspense key={`${mailboxId} ${mentionId}`} fallback={<MentionOnItsWay />}>
      <OpenMention mailboxId={mailboxId} folderId={folderId} mentionId={mentionId} />
    </Suspense>
  );
}

/** Without a network one that was not opened before is on no way: it comes by itself when there is one again. */
function MentionOnItsWay() {
  const t = useTranslations('offline');
  if (useIsOnline()) return <MentionDetailSkeleton />;
  return (
    <div role="status">
      <h1>
        <VisuallyHidden>{t('title')}</VisuallyHidden>
      </h1>
      <EmptyState icon={<WifiOff aria-hidden />} title={t('title')} text={t('mention')} />
    </div>
  );
}

function OpenMention({
  mailboxId,
  folderId,
  mentionId,
}: {
  mailboxId: string;
  folderId: string;
  mentionId: string;
}) {
  const { data: detail } = useSuspenseQuery(mentionQueries.detail(mailboxId, mentionId));
  return (
    <MentionDetail mailboxId={mailboxId} detail={detail}>
      <PaneBoundary pane="reply" place={`${mailboxId}/${folderId}/${mentionId}`}>
        <ReplyBar
          mailboxId={mailboxId}
          folderId={folderId}
          mention={detail.mention}
          smartFolderIds={detail.smartFolderIds}
          lastProfileId={detail.conversation.replies.at(-1)?.profileId ?? null}
        />
      </PaneBoundary>
    </MentionDetail>
  );
}
