import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { sessionQueries } from '../../data/session';
import { nameDraft } from '../drafts/draft-store';
import { useTakeBack } from '../drafts/use-take-back';

/** Whom a reply of the Outbox is for, and taking it back into the draft of its mention, which opens then. */
export function useItemActions(item: OutboxItem, onNews: (text: string) => void) {
  const t = useTranslations('outbox');
  const navigate = useNavigate();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const author = item.mention?.author.name ?? t('goneMention');
  const folderId = item.now?.openFolderId ?? 'archive';
  const { takeBack, isAsking } = useTakeBack(nameDraft(session, item.mentionId), {
    onDone: () => {
      onNews(t('undone'));
      void navigate({
        to: '/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId',
        params: { mailboxId: item.mailboxId, folderId, mentionId: item.mentionId },
      });
    },
    onRefused: () => {
      onNews(t('tooLate'));
    },
  });
  return {
    author,
    isAsking,
    takeBack: () => {
      takeBack(item, {
        mailboxId: item.mailboxId,
        folderId,
        serviceId: item.serviceId,
        author,
        excerpt: item.mention?.excerpt ?? '',
      });
    },
  };
}
