import { Link } from '@tanstack/react-router';
import { ArrowUpRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './bulk-reply.module.css';
import { nameInSentence } from '../../domain/written/name-in-sentence';

/** Leads to a mention, beneath the dialog, which closes; the text is kept. */
export function MentionLink({
  mailboxId,
  folderId,
  mention: { id, author },
  onOpen,
}: {
  mailboxId: string;
  folderId: string;
  mention: { id: string; author: { name: string } };
  onOpen: () => void;
}) {
  const t = useTranslations('bulkReply');
  return (
    <Link
      className={styles.link}
      to="/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId"
      params={{ mailboxId, folderId, mentionId: id }}
      search={(search) => search}
      aria-label={t('open', { author: nameInSentence(author.name) })}
      onClick={onOpen}
    >
      <ArrowUpRight size={14} aria-hidden />
    </Link>
  );
}
