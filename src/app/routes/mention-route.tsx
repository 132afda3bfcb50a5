import { Suspense, useEffect } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { setPlace } from '../../data/live/live-store';
import { mentionQueries } from '../../data/mentions';
import { MentionDetail } from '../../features/mentions/mention-detail/mention-detail';
import { MentionDetailSkeleton } from '../../features/mentions/mention-detail/mention-detail-skeleton';
import { ReplyBar } from '../../features/reply-bar/reply-bar';
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
    <Suspense key={`${mailboxId} ${mentionId}`} fallback={<MentionDetailSkeleton />}>
      <OpenMention mailboxId={mailboxId} folderId={folderId} mentionId={mentionId} />
    </Suspense>
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
