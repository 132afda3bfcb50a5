import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import type { Mention } from '../../../domain/mention';
import type { Reply } from '../../../domain/reply/reply';
import { ProfileLabel } from '../../profiles/profile-label';
import { nameTags } from '../../resolutions/name-tags';
import { PrivateMark } from '../../resolutions/private-mark';
import styles from './conversation.module.css';
import { EntryTime } from './entry-time';
import { LongText } from './long-text';
import { SentWhy } from './sent-why';

/**
 * What was sent: as which profile, by whom, when, and whether the rules had said so; with the reasons it
 * went out with.
 * @param mention what it answers
 */
export function ReplyEntry({
  reply,
  mention,
}: {
  reply: Reply;
  mention: Pick<Mention, 'serviceId' | 'kind'>;
}) {
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
        {reply.isPrivate === true && <PrivateMark />}
        {reply.chosenBy !== 'resolved' && <span>{t(`chosenBy.${reply.chosenBy}`)}</span>}
        {reply.resolution !== null && reply.mailboxId !== null && (
          <SentWhy
            resolution={reply.resolution}
            mailboxId={reply.mailboxId}
            mention={mention}
            isPrivate={reply.isPrivate === true}
            label={t('whySent', { profile: profile?.name ?? t('deletedProfile') })}
            sentBy={user ?? null}
          />
        )}
        <EntryTime at={reply.sentAt} />
      </p>
      <LongText text={reply.text} />
    </li>
  );
}
