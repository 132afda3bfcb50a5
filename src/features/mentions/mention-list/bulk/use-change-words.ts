import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../../data/account';
import type { TriageChange } from '../../../../domain/triage/triage-change';

/** Says what a change has done with so many mentions. */
export function useChangeWords(): (change: TriageChange, count: number) => string {
  const t = useTranslations('mentionSelection');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  return ({ status, assigneeId, priority }, count) => {
    if (status !== undefined) {
      return t(status === 'resolved' ? 'did.resolved' : 'did.reopened', { count });
    }
    if (assigneeId === null) return t('did.unassigned', { count });
    if (assigneeId !== undefined) {
      const user = account.users.find(({ id }) => id === assigneeId);
      return t('did.assigned', { count, name: user?.name ?? t('unknownUser') });
    }
    if (priority !== undefined) {
      return t('did.priority', { count, priority: t(`priorityNames.${priority}`) });
    }
    return t('did.tags', { count });
  };
}
