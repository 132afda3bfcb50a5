import { useEffect, useRef } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../../data/account';
import { sessionQueries } from '../../../../data/session';
import { findNoteMentions, listMentionedUserIds } from '../../../../domain/triage/note-mentions';
import { nameDraft } from '../../../drafts/draft-store';
import styles from '../conversation.module.css';
import { useNoteDraft } from './note-draft-store';
import { NoteText } from './note-text';

/** A new note while it is being saved, in its place at the end. */
export function PendingNote({
  mentionId,
  knownIds,
}: {
  mentionId: string;
  knownIds: readonly string[];
}) {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { saving } = useNoteDraft(nameDraft(session, mentionId));
  if (saving === null || knownIds.includes(saving.noteId)) return null;
  return <Shown key={saving.noteId} text={saving.text} chosenIds={saving.chosenIds} />;
}

function Shown({ text, chosenIds }: { text: string; chosenIds: readonly string[] }) {
  const t = useTranslations('internalNotes');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const itemRef = useRef<HTMLLIElement>(null);
  useEffect(() => {
    itemRef.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <li ref={itemRef} className={styles.entry} data-side="note" aria-busy>
      <div className={styles.head}>
        <span className={styles.noteLabel}>{t('label')}</span>
        <bdi className={styles.author}>{session.user.name}</bdi>
        <span>{t('saving')}</span>
      </div>
      <NoteText
        text={text}
        mentionedUserIds={listMentionedUserIds(findNoteMentions(text, account.users, chosenIds))}
      />
    </li>
  );
}
