import { useId } from 'react';
import type { ReactNode } from 'react';
import type { MentionDetail as Detail } from '../../../contract/mentions';
import { ChangeNotice } from './change-notice';
import { Conversation } from './conversation';
import styles from './mention-detail.module.css';
import { MentionHeader } from './mention-header';
import { NoteSection } from './notes/note-section';

/** One mention: its header, its conversation, and at the end what the caller gives to answer it. */
export function MentionDetail({
  mailboxId,
  detail,
  children,
}: {
  mailboxId: string;
  detail: Detail;
  children: ReactNode;
}) {
  const headingId = useId();
  return (
    <article className={styles.detail} aria-labelledby={headingId}>
      <MentionHeader
        mailboxId={mailboxId}
        mention={detail.mention}
        smartFolderIds={detail.smartFolderIds}
        headingId={headingId}
      />
      <div className={styles.conversation}>
        <Conversation mailboxId={mailboxId} detail={detail} />
      </div>
      <div className={styles.end}>
        <ChangeNotice mentionId={detail.mention.id} />
        <NoteSection mentionId={detail.mention.id} />
        {children}
      </div>
    </article>
  );
}
