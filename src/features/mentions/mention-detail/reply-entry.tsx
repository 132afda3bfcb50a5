import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import type { Reply } from '../../../domain/reply/reply';
import { ProfileLabel } from '../../profiles/profile-label';
import { nameTags } from '../../resolutions/name-tags';
import styles from './conversation.module.css';
import { EntryTime } from './entry-time';
import { LongText } from './long-text';

/** What was sent: as which profile, by whom, when, and whether the rules had said so. */
export function ReplyEntry({ reply }: { reply: Reply }) {
  const t = useTranslations('mentions');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const profile = account.profiles.find(({ id }) => id === reply.profileId);
  const user = account.users.find(({ id }) => id === reply.userId);
  return (
    <li className={styles.entry} data-side="own">
      <p className={styles.head}>
        {profile === undefined ? (
          <span>{t('deletedProfile')}</span>
        ) : (
          <ProfileLabel profile={profile} className={styles.profile} />
        )}
        <span>
          {reply.userId === null
            ? t('sentOutside')
            : t.rich('sentBy', { user: user?.name ?? t('unknownUser'), ...nameTags })}
        </span>
        {reply.chosenBy !== 'resolved' && <span>{t(`chosenBy.${reply.chosenBy}`)}</span>}
        <EntryTime at={reply.sentAt} />
      </p>
      <LongText text={reply.text} />
    </li>
  );
}
