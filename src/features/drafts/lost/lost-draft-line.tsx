import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { mailboxQueries } from '../../../data/mailboxes';
import { nameInSentence } from '../../../domain/written/name-in-sentence';
import type { RegisteredDraft } from './draft-register';

/**
 * What was lost, with the way to where it was begun.
 * @param path what of its name comes after its owner
 */
export function LostDraftLine({ draft, path }: { draft: RegisteredDraft; path: string }) {
  const [id = ''] = path.split('/').map(decodeURIComponent);
  return draft.kind === 'bulk' ? (
    <LostBulk at={draft.at} mailboxId={id} />
  ) : (
    <LostOfMention draft={draft} mentionId={id} />
  );
}

function LostBulk({ at, mailboxId }: { at: number; mailboxId: string }) {
  const t = useTranslations('keeping');
  const time = useTime(at);
  const { data: mailboxes } = useQuery(mailboxQueries.list());
  const name = mailboxes?.find(({ id }) => id === mailboxId)?.name ?? mailboxId;
  return (
    <Link to="/mailboxes/$mailboxId/folders/$folderId" params={{ mailboxId, folderId: 'inbox' }}>
      {t('lostBulk', { mailbox: nameInSentence(name), time })}
    </Link>
  );
}

function LostOfMention({
  draft: { kind, mailboxId, folderId, author, at },
  mentionId,
}: {
  draft: RegisteredDraft;
  mentionId: string;
}) {
  const t = useTranslations('keeping');
  const time = useTime(at);
  const isNote = kind === 'note';
  const text =
    author === null
      ? t(isNote ? 'lostNoteUnknown' : 'lostToUnknown', { id: mentionId, time })
      : t(isNote ? 'lostNote' : 'lostTo', { author: nameInSentence(author), time });
  if (mailboxId === null || folderId === null) return text;
  return (
    <Link
      to="/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId"
      params={{ mailboxId, folderId, mentionId }}
    >
      {text}
    </Link>
  );
}

function useTime(at: number): string {
  return useFormatter().dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
}
