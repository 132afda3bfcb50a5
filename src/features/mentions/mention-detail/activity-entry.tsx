import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import type { Activity } from '../../../domain/triage/activity';
import { nameTags } from '../../resolutions/name-tags';
import styles from './conversation.module.css';
import { EntryTime } from './entry-time';

/** One thing that someone did with a mention, as a sentence. */
export function ActivityEntry({ activity }: { activity: Activity }) {
  const t = useTranslations('triage');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const nameUser = (userId: string) =>
    account.users.find(({ id }) => id === userId)?.name ?? t('unknownUser');
  const who = { user: nameUser(activity.userId), ...nameTags };

  function say() {
    switch (activity.kind) {
      case 'assigned':
        if (activity.assigneeId === null) return t.rich('did.unassigned', who);
        if (activity.assigneeId === activity.userId) return t.rich('did.took', who);
        return t.rich('did.assigned', { ...who, assignee: nameUser(activity.assigneeId) });
      case 'priority':
        return t.rich('did.priority', {
          ...who,
          from: t(`priorities.${activity.from}`),
          to: t(`priorities.${activity.to}`),
        });
      case 'tags':
        return t.rich('did.tags', {
          ...who,
          addedCount: activity.added.length,
          added: activity.added.join(', '),
          removedCount: activity.removed.length,
          removed: activity.removed.join(', '),
        });
      default:
        return t.rich(`did.${activity.kind}`, who);
    }
  }
  return (
    <li className={styles.activity}>
      <span>
        {say()}
        {activity.isUndo && ` ${t('asUndo')}`}
      </span>
      <EntryTime at={activity.at} />
    </li>
  );
}
