import { memo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ArrowLeftRight, Ban, MessageSquareOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { ReplyResolution } from '../../domain/reply/resolution';
import { findNamedProfileId } from '../../domain/reply/is-same-answer';
import type { SmartFolder } from '../../domain/smart-folder';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { ProfileLabel } from '../profiles/profile-label';
import styles from './who-answers.module.css';

/**
 * The quiet line of a mention in a list: who will answer it. Nothing of it opens or asks anything, so
 * that thousands of rows can carry it.
 * @param smartFolders those of the mailbox, to name the ones that disagree
 */
export const WhoAnswers = memo(function WhoAnswers({
  resolution,
  smartFolders,
}: {
  resolution: ReplyResolution;
  smartFolders: readonly Pick<SmartFolder, 'id' | 'name'>[];
}) {
  const t = useTranslations('resolutions');
  return (
    <span className={styles.line} data-status={resolution.status}>
      <span className={styles.arrow} aria-hidden>
        ↳
      </span>
      <VisuallyHidden>{t('whoAnswers')}</VisuallyHidden>
      <Outcome resolution={resolution} />
      {resolution.dependsOnView && (
        <DependsOnView ids={resolution.disagreeingFolderIds} smartFolders={smartFolders} />
      )}
    </span>
  );
});

function Outcome({ resolution }: { resolution: ReplyResolution }) {
  const t = useTranslations('resolutions');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const profileId = findNamedProfileId(resolution);
  const profile = account.profiles.find(({ id }) => id === profileId);
  switch (resolution.status) {
    case 'answered':
      return profile === undefined ? (
        <span className={styles.word}>{t('deletedProfile')}</span>
      ) : (
        <ProfileLabel profile={profile} size="tight" />
      );
    case 'blocked':
      return (
        <>
          <Ban className={styles.blocked} size={13} aria-hidden />
          <span className={styles.blocked}>{t('blocked')}</span>
          {profile !== undefined && <ProfileLabel profile={profile} size="tight" isStruck />}
          {profile === undefined && profileId !== null && (
            <span className={styles.word}>{t('deletedProfile')}</span>
          )}
        </>
      );
    case 'unanswerable':
      return (
        <>
          <MessageSquareOff size={13} aria-hidden />
          <span className={styles.word}>{t('unanswerable')}</span>
        </>
      );
  }
}

function DependsOnView({
  ids,
  smartFolders,
}: {
  ids: readonly string[];
  smartFolders: readonly Pick<SmartFolder, 'id' | 'name'>[];
}) {
  const t = useTranslations('resolutions');
  const names = smartFolders.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return (
    <span className={styles.depends} title={[t('dependsOnView'), ...names].join('\n')}>
      <ArrowLeftRight size={12} aria-hidden />
      <VisuallyHidden>{t('dependsOnView')}</VisuallyHidden>
    </span>
  );
}
