import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../../../data/account';
import { sessionQueries } from '../../../../data/session';
import { findNoteMentions, splitNote } from '../../../../domain/triage/note-mentions';
import { LongText } from '../long-text';
import { WrittenText } from '../written/written-text';
import styles from './note-text.module.css';

/** A note with the colleagues that it calls set off; oneself most of all. */
export function NoteText({
  text,
  mentionedUserIds,
}: {
  text: string;
  mentionedUserIds: readonly string[];
}) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const called = account.users.filter(({ id }) => mentionedUserIds.includes(id));
  const parts = splitNote(text, findNoteMentions(text, called, mentionedUserIds));
  return (
    <LongText text={text}>
      {parts.map((part, index) =>
        part.kind === 'text' ? (
          <WrittenText key={index} text={part.text} />
        ) : (
          <mark key={index} className={styles.call} data-own={part.userId === session.user.id}>
            {part.text}
          </mark>
        ),
      )}
    </LongText>
  );
}
