import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { CannedReply } from '../../domain/canned-reply';
import { ShownText } from '../written/shown-text';
import styles from './canned-replies.module.css';
import { listDifferences, toDraft } from './canned-reply-draft';
import type { CannedReplyDraft } from './canned-reply-draft';

const labels = { name: 'name', serviceId: 'service', language: 'language', text: 'text' } as const;

/** What someone else saved, in each field that a save of this draft would write over. */
export function SavedMeanwhile({
  theirs,
  draft,
}: {
  theirs: CannedReply;
  draft: CannedReplyDraft;
}) {
  const t = useTranslations('cannedReplies');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const saved = toDraft(theirs);
  const differing = listDifferences(saved, draft);

  function read(field: keyof CannedReplyDraft): string {
    const value = saved[field];
    if (field === 'serviceId') {
      return account.services.find(({ id }) => id === value)?.name ?? t('allServices');
    }
    return value === '' || value === null ? t('allLanguages') : value;
  }

  if (differing.length === 0) return null;
  return (
    <>
      <p>{t('theirs')}</p>
      <dl className={styles.theirs}>
        {differing.map((field) => (
          <div key={field}>
            <dt>{t(labels[field])}</dt>
            <dd dir="auto">
              <ShownText text={read(field)} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
