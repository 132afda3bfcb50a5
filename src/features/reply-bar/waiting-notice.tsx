import type { Ref } from 'react';
import { Hourglass, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { OutboxItem } from '../../contract/outbox';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { useSecondsLeft } from '../drafts/use-backend-clock';
import { nameTags } from '../resolutions/name-tags';
import { PrivateMark } from '../resolutions/private-mark';
import styles from './reply-bar.module.css';

/** A reply that waits, and the way to take it back. The seconds are seen, and announced only once. */
export function WaitingNotice({
  ref,
  item,
  profileName,
  isAsking,
  onUndo,
}: {
  ref: Ref<HTMLButtonElement>;
  item: OutboxItem;
  profileName: string;
  isAsking: boolean;
  onUndo: () => void;
}) {
  const t = useTranslations('outbox');
  const seconds = useSecondsLeft(item.dueAt);
  return (
    <Banner
      icon={<Hourglass />}
      actions={
        <Button
          ref={ref}
          size="small"
          icon={<Undo2 aria-hidden />}
          isBusy={isAsking}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={onUndo}
        >
          {t('undo')}
        </Button>
      }
    >
      <VisuallyHidden>
        <span role="status">{t('sendingSoon', { profile: profileName })}</span>
      </VisuallyHidden>
      <span aria-hidden className={styles.countdown}>
        {seconds > 0
          ? t.rich('sendingIn', { profile: profileName, seconds, ...nameTags })
          : t.rich('sendingNow', { profile: profileName, ...nameTags })}
      </span>
      {item.isPrivate === true && (
        <>
          {' '}
          <PrivateMark />
        </>
      )}
    </Banner>
  );
}
