import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useIsSomebodyAt } from '../../data/live/live-store';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { profileInitials } from '../profiles/profile-initials';
import styles from './others-at.module.css';
import { useOthersAt } from './use-others-at';

/** The initials of the colleagues who are at a mention, with a pen for those who answer it. */
export function OthersAt({ mentionId }: { mentionId: string }) {
  // Every row of a list asks, and at nearly all of them nobody is.
  return useIsSomebodyAt(mentionId) ? <Others mentionId={mentionId} /> : null;
}

function Others({ mentionId }: { mentionId: string }) {
  const t = useTranslations('live');
  const others = useOthersAt(mentionId);
  if (others.length === 0) return null;
  return (
    <span className={styles.others}>
      {others.map(({ user: { id, name }, activity }) => {
        const text = t(`activity.${activity}`, { name });
        return (
          <span key={id} className={styles.other} data-activity={activity} title={text}>
            <span aria-hidden data-initials={profileInitials(name)} className={styles.initials} />
            {activity === 'answering' && <Pencil size={10} aria-hidden />}
            <VisuallyHidden>{text}</VisuallyHidden>
          </span>
        );
      })}
    </span>
  );
}
