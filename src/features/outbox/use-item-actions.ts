import { useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { sessionQueries } from '../../data/session';
import { nameDraft } from '../drafts/draft-store';
import { useTakeBack } from '../drafts/use-take-back';

/**
 * Whom a reply of the Outbox is for, and taking it back into the draft of its mention, which opens then. Where no
 * mailbox shows the mention, the drafts open: there the text can be read.
 * @param mailboxId whose Outbox it is listed in
 */
export function useItemActions(
  item: OutboxItem,
  mailboxId: string,
  onNews: (text: string) => void,
) {
  const t = useTranslations('outbox');
  const router = useRouter();
  const askedFrom = useRef<string | null>(null);
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const author = item.mention?.author.name ?? t('goneMention');
  const folderId = item.now?.openFolderId ?? 'archive';
  const draftName = nameDraft(session, item.mentionId);

  function open() {
    if (item.shownIn === null) {
      const params = { mailboxId, part: 'drafts' };
      void router.navigate({ to: '/mailboxes/$mailboxId/outbox/$part', params });
      return;
    }
    void router.navigate({
      to: '/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId',
      params: { mailboxId: item.shownIn, folderId, mentionId: item.mentionId },
    });
  }

  const { takeBack, isAsking } = useTakeBack(draftName, (news) => {
    onNews(t(news));
    // Whoever went elsewhere meanwhile stays there.
    if (
      (news === 'undone' || news === 'gone') &&
      router.state.location.pathname === askedFrom.current
    )
      open();
  });

  return {
    author,
    draftName,
    isAsking,
    takeBack: () => {
      askedFrom.current = router.state.location.pathname;
      const { serviceId, mention } = item;
      const excerpt = mention?.excerpt ?? '';
      const place = { mailboxId: item.shownIn ?? item.mailboxId, folderId, serviceId };
      takeBack(item, { ...place, author, excerpt });
    },
  };
}
