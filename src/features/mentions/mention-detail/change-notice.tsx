import { useEffect } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { UserRoundPen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import { clearMentionNotice, useMentionNotice } from '../../../data/live/live-store';
import { sessionQueries } from '../../../data/session';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import styles from './mention-detail.module.css';

/** Says in place what somebody else did to the open mention, until one has taken note of it. */
export function ChangeNotice({ mentionId }: { mentionId: string }) {
  const t = useTranslations('meanwhile');
  const notice = useMentionNotice(mentionId);
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  useEffect(
    () => () => {
      clearMentionNotice(mentionId);
    },
    [mentionId],
  );
  const nameUser = (userId: string | null) =>
    account.users.find(({ id }) => id === userId)?.name ?? t('noticeUnknownUser');
  return (
    <div role="status" className={styles.notice}>
      {notice !== null && (
        <Banner
          icon={<UserRoundPen />}
          actions={
            <Button
              size="small"
              variant="quiet"
              onClick={() => {
                clearMentionNotice(mentionId);
              }}
            >
              {t('noted')}
            </Button>
          }
        >
          {notice
            .map(({ kind, byUserId, assigneeId }) =>
              t(`notice.${kind}`, {
                user: nameUser(byUserId),
                assignee: assigneeId === session.user.id ? t('noticeYou') : nameUser(assigneeId),
              }),
            )
            .join(' ')}
        </Banner>
      )}
    </div>
  );
}
