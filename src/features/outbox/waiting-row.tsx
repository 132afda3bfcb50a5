import { useSuspenseQuery } from '@tanstack/react-query';
import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { accountQueries } from '../../data/account';
import { Button } from '../../ui/button';
import { useSecondsLeft } from '../drafts/use-backend-clock';
import { ProfileLabel } from '../profiles/profile-label';
import { nameTags } from '../resolutions/name-tags';
import { PrivateMark } from '../resolutions/private-mark';
import styles from './outbox.module.css';
import { RowHead } from './row-head';
import { useItemActions } from './use-item-actions';
import { nameInSentence } from '../../domain/written/name-in-sentence';

/** A reply that waits, and the way to take it back into its draft. */
export function WaitingRow({
  item,
  mailboxId,
  isOnline,
  onNews,
}: {
  item: OutboxItem;
  mailboxId: string;
  isOnline: boolean;
  onNews: (text: string) => void;
}) {
  const t = useTranslations('outbox');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const profile = account.profiles.find(({ id }) => id === item.profileId);
  const seconds = useSecondsLeft(item.dueAt);
  const { author, takeBack, isAsking } = useItemActions(item, mailboxId, onNews);
  return (
    <>
      <RowHead
        author={author}
        serviceId={item.serviceId}
        excerpt={item.mention?.excerpt ?? null}
        when={
          seconds > 0
            ? t.rich('sendingIn', { profile: profile?.name ?? '', seconds, ...nameTags })
            : t.rich('sendingNow', { profile: profile?.name ?? '', ...nameTags })
        }
      />
      <p className={styles.text} dir="auto">
        {item.text}
      </p>
      <div className={styles.foot}>
        {item.isPrivate === true && <PrivateMark />}
        {profile !== undefined && <ProfileLabel profile={profile} size="tight" />}
        <span className={styles.actions}>
          <Button
            size="small"
            icon={<Undo2 aria-hidden />}
            aria-label={t('undoReply', { author: nameInSentence(author) })}
            aria-disabled={!isOnline}
            isBusy={isAsking}
            onClick={() => {
              if (isOnline) takeBack();
            }}
          >
            {t('undo')}
          </Button>
        </span>
      </div>
    </>
  );
}
