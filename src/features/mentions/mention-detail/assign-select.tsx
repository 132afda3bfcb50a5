import { useSuspenseQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../data/account';
import { sessionQueries } from '../../../data/session';
import { listRights } from '../../../domain/user';
import type { User } from '../../../domain/user';
import { Select } from '../../../ui/select';
import styles from './mention-header.module.css';

const NOBODY = 'nobody';
const USER = 'user/';

/** Who works on a mention: oneself first, nobody, then all who may. */
export function AssignSelect({
  assigneeId,
  isDisabled,
  describedBy,
  onAssign,
}: {
  assigneeId: string | null;
  isDisabled: boolean;
  describedBy: string | undefined;
  onAssign: (assigneeId: string | null) => void;
}) {
  const t = useTranslations('mentions');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const others = account.users.filter(
    ({ id, role }) =>
      id !== session.user.id && (listRights(role).includes('triage') || id === assigneeId),
  );
  const isAssigneeDeleted =
    assigneeId !== null && !account.users.some(({ id }) => id === assigneeId);
  const toOption = (user: User, text: string) => ({ value: USER + user.id, text });
  return (
    <Select
      label={t('assign')}
      isLabelHidden
      appearance="inline"
      value={assigneeId === null ? NOBODY : USER + assigneeId}
      placeholder={isAssigneeDeleted ? t('unknownUser') : ''}
      isDisabled={isDisabled}
      describedBy={describedBy}
      renderValue={(option) => (
        <span className={styles.assignee}>
          <UserRound size={14} aria-hidden />
          {option?.text ?? t('unknownUser')}
        </span>
      )}
      onValueChange={(value) => {
        onAssign(value === NOBODY ? null : value.slice(USER.length));
      }}
      options={[
        {
          options: [
            toOption(session.user, t('me', { name: session.user.name })),
            { value: NOBODY, text: t('nobody') },
          ],
        },
        { options: others.map((user) => toOption(user, user.name)) },
      ]}
    />
  );
}
