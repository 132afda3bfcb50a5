import { memo } from 'react';
import { ArrowLeftRight, CornerDownRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Profile } from '../../domain/profile';
import type { ReplyResolution } from '../../domain/reply/resolution';
import type { SmartFolder } from '../../domain/smart-folder';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { OutcomeAmong } from './outcome-label';
import styles from './who-answers.module.css';

/**
 * The quiet line of a mention in a list: who will answer it. Nothing of it opens or asks anything, so
 * that thousands of rows can carry it.
 * @param smartFolders those of the mailbox, to name the ones that disagree
 */
export const WhoAnswers = memo(function WhoAnswers({
  resolution,
  smartFolders,
  profiles,
}: {
  /** Left out where nobody can say. */
  resolution: ReplyResolution | undefined;
  smartFolders: readonly Pick<SmartFolder, 'id' | 'name'>[];
  profiles: readonly Profile[];
}) {
  const t = useTranslations('resolutions');
  return (
    <span className={styles.line} data-status={resolution?.status}>
      <CornerDownRight size={12} className={styles.arrow} aria-hidden />
      <VisuallyHidden>{t('whoAnswers')}</VisuallyHidden>
      {resolution ? <OutcomeAmong outcome={resolution} profiles={profiles} /> : t('unknown')}
      {resolution?.dependsOnView && (
        <DependsOnView ids={resolution.disagreeingFolderIds} smartFolders={smartFolders} />
      )}
    </span>
  );
});

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
