import { lazy, useState } from 'react';
import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MentionSelection } from '../../contract/mention-changes';
import { mentionQueries } from '../../data/mentions';
import type { MentionSearch } from '../../domain/search/mention-search';
import { noteCommand } from '../../features/commands/command-layer';
import { useCommand } from '../../features/commands/command-registry';
import { toMentionQuery } from '../../features/mentions/mention-list/search/to-mention-query';
import { loadWithTexts } from '../../messages/late-texts';
import { DialogBoundary } from './dialog-boundary';

const BulkReplyDialog = lazy(() =>
  loadWithTexts(
    import('../../features/bulk-reply/bulk-reply-dialog').then(
      ({ BulkReplyDialog }) => BulkReplyDialog,
    ),
  ),
);

/** Which mentions are to be answered; `count`: as far as the list knows; `place`: where they were chosen. */
interface Asked {
  selection: MentionSelection;
  count: number;
  place: string;
}

/**
 * The dialog of one text to many mentions, which also answers the action of the same name: to the
 * mentions that the open list has loaded.
 * @returns what opens it, and where it shows
 */
export function useBulkReply({
  mailboxId,
  folderId,
  search,
}: {
  mailboxId: string;
  folderId: string;
  search: MentionSearch;
}): { replyTo: (selection: MentionSelection, count: number) => void; layer: ReactNode } {
  const t = useTranslations('commands');
  const queryClient = useQueryClient();
  const place = `${mailboxId}/${folderId}`;
  const [asked, setAsked] = useState<Asked | null>(null);
  // Seen from elsewhere others can answer: on a way back there, the table is not made again unasked.
  if (asked !== null && asked.place !== place) setAsked(null);
  const replyTo = (selection: MentionSelection, count: number) => {
    setAsked({ selection, count, place });
  };
  useCommand('replyToLoaded', {
    run: () => {
      const { queryKey } = mentionQueries.list(mailboxId, folderId, toMentionQuery(search));
      const pages = queryClient.getQueryData(queryKey)?.pages ?? [];
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
      if (ids.length === 0) noteCommand(t('nothingLoaded'));
      else replyTo({ kind: 'mentions', ids }, ids.length);
    },
  });
  const close = () => {
    setAsked(null);
  };
  return {
    replyTo,
    layer: asked !== null && (
      <DialogBoundary onClose={close}>
        <BulkReplyDialog
          mailboxId={mailboxId}
          folderId={folderId}
          selection={asked.selection}
          count={asked.count}
          onClose={close}
        />
      </DialogBoundary>
    ),
  };
}
