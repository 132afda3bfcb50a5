import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MentionListItem } from '../../../contract/mentions';
import { accountQueries } from '../../../data/account';
import { mentionQueries } from '../../../data/mentions';
import { Spinner } from '../../../ui/spinner';
import { WhyMark } from '../../resolutions/why-mark';
import { WhyPopover } from '../../resolutions/why-popover';
import { SentReasons } from '../mention-detail/sent-why';
import { PartFailure } from './list-failure';
import styles from './mention-row.module.css';
import { nameInSentence } from '../../../domain/written/name-in-sentence';

interface SentRowWhyProps {
  mailboxId: string;
  mention: MentionListItem;
  sent: NonNullable<MentionListItem['lastReply']>;
}

/**
 * Opens the reasons that the reply of a row went out with. A list does not carry them: they come with the
 * mention, once they are asked for.
 */
export function SentRowWhy({
  onOpenChange,
  ...shown
}: SentRowWhyProps & { onOpenChange: (isOpen: boolean) => void }) {
  const t = useTranslations('mentionList');
  return (
    <span className={styles.why}>
      <WhyPopover
        trigger={
          <WhyMark label={t('whySent', { author: nameInSentence(shown.mention.author.name) })} />
        }
        onOpenChange={onOpenChange}
        renderTrace={(close) => <LoadedReasons {...shown} onFollowLink={close} />}
      />
    </span>
  );
}

function LoadedReasons({
  mailboxId,
  mention,
  sent,
  onFollowLink,
}: SentRowWhyProps & { onFollowLink: () => void }) {
  const t = useTranslations('mentionList');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const detail = useQuery(mentionQueries.detail(mailboxId, mention.id));
  const reply = detail.data?.conversation.replies.find(({ id }) => id === sent.id);
  if (reply === undefined) {
    if (detail.fetchStatus === 'fetching') return <Spinner label={t('whySentLoading')} />;
    const text = t(detail.fetchStatus === 'paused' ? 'whySentOffline' : 'whySentFailed');
    return <PartFailure text={text} onRetry={() => void detail.refetch()} />;
  }
  if (reply.resolution === null || reply.mailboxId === null) return <p>{t('whySentNone')}</p>;
  return (
    <SentReasons
      resolution={reply.resolution}
      mailboxId={reply.mailboxId}
      mention={mention}
      isPrivate={reply.isPrivate === true}
      sentBy={account.users.find(({ id }) => id === reply.userId) ?? null}
      onFollowLink={onFollowLink}
    />
  );
}
