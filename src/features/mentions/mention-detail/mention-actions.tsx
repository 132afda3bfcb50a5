import { useSuspenseQuery } from '@tanstack/react-query';
import { Check, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../data/session';
import type { Mention } from '../../../domain/mention';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { useCommand } from '../../commands/command-registry';
import { AssignSelect } from './assign-select';
import { ChangeFailure } from './change-failure';
import styles from './mention-header.module.css';
import { useChangeMention } from './use-change-mention';

/**
 * Resolve, reopen, assign; each shows at once what was asked for, and says when it did not come about.
 * @param mention with all that is under way for it
 * @param reasonId where it stands why one may not, or undefined
 */
export function MentionActions({
  mention,
  reasonId,
}: {
  mention: Mention;
  reasonId: string | undefined;
}) {
  const t = useTranslations('mentions');
  const commands = useTranslations('commands');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const status = useChangeMention(mention.id);
  const assignment = useChangeMention(mention.id);
  const mayTriage = reasonId === undefined;
  const isResolved = mention.status === 'resolved';
  const isMine = mention.assigneeId === session.user.id;
  const refusal = mayTriage ? null : t('mayNotTriage');
  function changeStatus() {
    status.change({ status: isResolved ? 'open' : 'resolved' });
  }
  useCommand('resolve', { run: changeStatus, reason: refusal });
  useCommand('assignToMe', {
    run: () => {
      assignment.change({ assigneeId: session.user.id });
    },
    reason: refusal ?? (isMine ? commands('alreadyYours') : null),
  });
  return (
    <>
      <div className={styles.actions}>
        {isResolved && <Badge>{t('resolved')}</Badge>}
        <AssignSelect
          assigneeId={mention.assigneeId}
          isDisabled={!mayTriage}
          describedBy={reasonId}
          onAssign={(assigneeId) => {
            assignment.change({ assigneeId });
          }}
        />
        <Button
          className={styles.resolve}
          icon={isResolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
          aria-disabled={!mayTriage}
          aria-describedby={reasonId}
          onClick={() => {
            if (mayTriage) changeStatus();
          }}
        >
          {t(isResolved ? 'reopen' : 'resolve')}
        </Button>
      </div>
      {[status, assignment].map(
        ({ failed, retry }, index) =>
          failed !== null && <ChangeFailure key={index} error={failed.error} onRetry={retry} />,
      )}
    </>
  );
}
