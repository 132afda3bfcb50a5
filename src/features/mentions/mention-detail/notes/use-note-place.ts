import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { mentionQueries } from '../../../../data/mentions';
import type { NotePlace } from './note-draft';

/** Where a note on a mention of the open conversation is written; null where that is not at hand. */
export function useNotePlace(noteMentionId: string): () => NotePlace | null {
  const client = useQueryClient();
  const { mailboxId, folderId, mentionId } = useParams({ strict: false });
  return () => {
    if (mailboxId === undefined || folderId === undefined || mentionId === undefined) return null;
    const detail = client.getQueryData(mentionQueries.detail(mailboxId, mentionId).queryKey);
    const mention = detail?.conversation.mentions.find(({ id }) => id === noteMentionId);
    return mention === undefined ? null : { mailboxId, folderId, author: mention.author.name };
  };
}
