import { useTranslations } from 'use-intl';
import { canShowAttachment } from '../../../domain/attachment';
import type { Mention } from '../../../domain/mention';
import { AttachmentFile } from './attachment-file';
import { AttachmentImage } from './attachment-image';
import styles from './attachments.module.css';

/**
 * What an author put beside a mention. Nothing of it is fetched before it is asked for: nobody should have
 * to see a stranger's picture, and none should be told that it was looked at.
 */
export function Attachments({
  mailboxId,
  mention: { id: mentionId, attachments },
}: {
  mailboxId: string;
  mention: Pick<Mention, 'id' | 'attachments'>;
}) {
  const t = useTranslations('attachments');
  if (attachments.length === 0) return null;
  return (
    <ul className={styles.attachments} aria-label={t('label')}>
      {attachments.map((attachment) => {
        const place = { mailboxId, mentionId, attachmentId: attachment.id };
        const Attachment = canShowAttachment(attachment) ? AttachmentImage : AttachmentFile;
        return (
          <li key={attachment.id} className={styles.item}>
            <Attachment place={place} attachment={attachment} />
          </li>
        );
      })}
    </ul>
  );
}
