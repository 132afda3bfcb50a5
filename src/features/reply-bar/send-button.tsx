import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { Profile } from '../../domain/profile';
import { Avatar } from '../../ui/avatar';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { profileInitials } from '../profiles/profile-initials';
import styles from './reply-bar.module.css';
import type { SendObstacle } from './send-obstacle';
import { nameInSentence } from '../../domain/written/name-in-sentence';

/** What the button says in its own words is not repeated beside it. */
const unseenObstacles: readonly SendObstacle[] = ['empty', 'too-long', 'just-changed'];

/** The button that sends. It says as whom; where it cannot, it keeps its place and says why. */
export function SendButton({
  ref,
  profile,
  isPrivate,
  obstacle,
  obstacleId,
  isBusy,
  onSend,
}: {
  ref: Ref<HTMLButtonElement>;
  profile: Profile | undefined;
  isPrivate: boolean;
  obstacle: SendObstacle | null;
  obstacleId: string;
  isBusy: boolean;
  onSend: () => void;
}) {
  const t = useTranslations('replyBar');
  const Place = obstacle !== null && unseenObstacles.includes(obstacle) ? VisuallyHidden : 'span';
  return (
    <>
      <Place id={obstacleId} className={styles.obstacle}>
        {obstacle !== null && t(`obstacle.${obstacle}`)}
      </Place>
      <Button
        ref={ref}
        variant="primary"
        className={styles.send}
        isBusy={isBusy}
        aria-disabled={obstacle !== null}
        aria-describedby={obstacle === null ? undefined : obstacleId}
        {...(profile !== undefined && {
          icon: (
            <Avatar
              initials={profileInitials(profile.name)}
              hue={profile.colour}
              className={styles.face}
            />
          ),
        })}
        endIcon={
          <Kbd aria-hidden className={styles.kbd}>
            {t(isMac ? 'shortcut.mac' : 'shortcut.other')}
          </Kbd>
        }
        onClick={() => {
          if (obstacle === null) onSend();
        }}
      >
        {profile === undefined
          ? t('sendAsNobody')
          : t(isPrivate ? 'privacy.send' : 'send', { profile: nameInSentence(profile.name) })}
      </Button>
    </>
  );
}

const isMac = /Mac|iP/.test(navigator.platform);
