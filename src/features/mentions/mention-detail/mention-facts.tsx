import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Folder, Frown, Languages, Meh, Smile } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { mailboxQueries } from '../../../data/mailboxes';
import type { Mention } from '../../../domain/mention';
import styles from './mention-facts.module.css';
import { nameLanguage } from './name-language';
import { VisuallyHidden } from '../../../ui/visually-hidden';

const sentimentIcons = { positive: Smile, neutral: Meh, negative: Frown } as const;

/** What is known of a mention and nobody changes, in one line; its smart folders lead there. */
export function MentionFacts({
  mailboxId,
  mention,
  smartFolderIds,
}: {
  mailboxId: string;
  mention: Mention;
  smartFolderIds: readonly string[];
}) {
  const t = useTranslations('mentions');
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const language = nameLanguage(mention.language, useLocale());
  const SentimentIcon = sentimentIcons[mention.sentiment];
  const holding = folders.smartFolders.filter(({ id }) => smartFolderIds.includes(id));
  return (
    <ul className={styles.facts} aria-label={t('facts.label')}>
      {language !== null && (
        <li>
          <Languages size={13} aria-hidden />
          <VisuallyHidden>{t('facts.language')}</VisuallyHidden>
          {language}
        </li>
      )}
      <li>
        <SentimentIcon size={13} aria-hidden />
        <VisuallyHidden>{t('facts.sentiment')}</VisuallyHidden>
        {t(`sentiments.${mention.sentiment}`)}
      </li>
      {holding.map(({ id, name }) => (
        <li key={id}>
          <Folder size={13} aria-hidden />
          <VisuallyHidden>{t('facts.folders')}</VisuallyHidden>
          <Link
            to="/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId"
            params={{ mailboxId, folderId: id, mentionId: mention.id }}
            className={styles.folder}
          >
            <bdi>{name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
