import { useEffect, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MentionDetail } from '../../../contract/mentions';
import { sessionQueries } from '../../../data/session';
import { listUnreadable } from '../../../data/unreadable';
import { nameDraft } from '../../drafts/draft-store';
import { ActivityEntry } from './activity-entry';
import styles from './conversation.module.css';
import { MentionEntry } from './mention-entry';
import { NoteEntry } from './note-entry';
import { useGoneEdits } from './notes/note-draft-store';
import { PendingNote } from './notes/pending-note';
import { orderConversation } from './order-conversation';
import { ReplyEntry } from './reply-entry';
import { UnreadableEntry } from './unreadable-entry';

/** What was written on both sides, oldest first; the open mention is in view, and so is what is sent. */
export function Conversation({ mailboxId, detail }: { mailboxId: string; detail: MentionDetail }) {
  const t = useTranslations('mentions');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const listRef = useRef<HTMLOListElement>(null);
  const unreadable = listUnreadable(detail);
  const entries = orderConversation({ ...detail, unreadable });
  const noteIds = detail.conversation.notes.map(({ id }) => id);
  useGoneEdits(nameDraft(session, detail.mention.id), unreadable.length > 0 ? null : noteIds);
  const replyCount = detail.conversation.replies.length;
  const shownReplyCount = useRef(replyCount);

  useEffect(() => {
    listRef.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  useEffect(() => {
    if (replyCount > shownReplyCount.current) {
      listRef.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    }
    shownReplyCount.current = replyCount;
  }, [replyCount]);

  return (
    <ol
      ref={listRef}
      // What scrolls can be scrolled by keyboard, also where nothing in it takes the focus.
      tabIndex={0}
      className={styles.conversation}
      aria-label={t('conversation')}
    >
      {entries.map((entry) =>
        entry.kind === 'mention' ? (
          <MentionEntry
            key={entry.id}
            mailboxId={mailboxId}
            mention={entry.mention}
            fullLength={detail.textLengths?.[entry.mention.id]}
            isOpen={entry.mention.id === detail.mention.id}
          />
        ) : entry.kind === 'note' ? (
          <NoteEntry
            key={entry.id}
            note={entry.note}
            onGone={() => {
              listRef.current?.focus();
            }}
          />
        ) : entry.kind === 'activity' ? (
          <ActivityEntry key={entry.id} activity={entry.activity} />
        ) : entry.kind === 'unreadable' ? (
          <UnreadableEntry key={entry.id} part={entry.part} />
        ) : (
          <ReplyEntry
            key={entry.id}
            reply={entry.reply}
            mention={
              detail.conversation.mentions.find(({ id }) => id === entry.reply.mentionId) ??
              detail.mention
            }
          />
        ),
      )}
      <PendingNote
        mentionId={detail.mention.id}
        knownIds={detail.conversation.notes.map(({ id }) => id)}
      />
    </ol>
  );
}
