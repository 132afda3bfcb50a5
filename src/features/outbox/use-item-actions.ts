import { useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { sessionQueries } from '../../data/session';
import { nameDraft } from '../drafts/draft-store';
import { useTakeBack } from '../drafts/use-take-back';

/** Whom a reply of the Outbox is for, and taking it back into the draft of its mention, which opens then. */
export function useItemActions(item: OutboxItem, onNews: (text: string) => void) {
  const t = useTranslations('outbox');
  const router = useRouter();
  const askedFrom = useRef<string | null>(null);
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const author = item.mention?.author.name ?? t('goneMention');
  const folderId = item.now?.openFolderId ?? 'archive';
  const draftName = nameDraft(session, item.mentionId);
  const { takeBack, isAsking } = useTakeBack(draftName, (news) => {
    onNews(t(news));
    // Whoever went elsewhere meanwhile stays there.
    if (
      (news === 'undone' || news === 'gone') &&
      router.state.location.pathname === askedFrom.current
    )
      void router.navigate({
        to: '/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId',
        params: { mailboxId: item.mailboxId, folderId, mentionId: item.mentionId },
      });
  });
  return {
    author,
    draftName,
    isAsking,
    takeBack: () => {
      askedFrom.current = router.state.location.pathname;
      const { mailboxId, serviceId, mention } = item;
      const excerpt = mention?.excerpt ?? '';
      takeBack(item, { mailboxId, folderId, serviceId, author, excerpt });
    },
  };
}
