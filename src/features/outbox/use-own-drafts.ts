import { useSuspenseQuery } from '@tanstack/react-query';
import { mailboxQueries } from '../../data/mailboxes';
import { sessionQueries } from '../../data/session';
import { useAllDrafts } from '../drafts/draft-store';
import { listOwnDrafts } from '../drafts/list-own-drafts';
import type { OwnDraft } from '../drafts/list-own-drafts';

/** The user's drafts that a mailbox lists. */
export function useOwnDrafts(mailboxId: string): OwnDraft[] {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const ids = mailboxes.map(({ id }) => id);
  return listOwnDrafts(useAllDrafts(), session, mailboxId, ids);
}
