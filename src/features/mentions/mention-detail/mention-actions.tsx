import { useId } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Check, CloudAlert, RotateCcw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { isProblem, ProblemError } from '../../../data/http';
import { sessionQueries } from '../../../data/session';
import type { Mention } from '../../../domain/mention';
import { Badge } from '../../../ui/badge';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { useCommand } from '../../commands/command-registry';
import { AssignSelect } from './assign-select';
import styles from './mention-header.module.css';
import { useChangeMention } from './use-change-mention';

/** Resolve, reopen, assign; each shows at once what was asked for, and says when it did not come about. */
export function MentionActions({ mailboxId, mention }: { mailboxId: string; mention: Mention }) {
  const t = useTranslations('mentions');
  const commands = useTranslations('commands');
  const reasonId = useId();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const status = useChangeMention(mailboxId, mention.id);
  const assignment = useChangeMention(mailboxId, mention.id);
  const mayTriage = session.rights.includes('triage');
  const isResolved = (status.wanted.status ?? mention.status) === 'resolved';
  const assigneeId = assignment.wanted.assigneeId;
  const isMine = (assigneeId === undefined ? mention.assigneeId : assigneeId) === session.user.id;
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
  const failed = status.error !== null ? status : assignment.error !== null ? assignment : null;
  return (
    <>
      <div className={styles.actions}>
        {isResolved && <Badge>{t('resolved')}</Badge>}
        <AssignSelect
          assigneeId={assigneeId === undefined ? mention.assigneeId : assigneeId}
          isDisabled={!mayTriage}
          describedBy={mayTriage ? undefined : reasonId}
          onAssign={(wanted) => {
            assignment.change({ assigneeId: wanted });
          }}
        />
        <Button
          className={styles.resolve}
          icon={isResolved ? <RotateCcw aria-hidden /> : <Check aria-hidden />}
          aria-disabled={!mayTriage}
          aria-describedby={mayTriage ? undefined : reasonId}
          onClick={() => {
            if (mayTriage) changeStatus();
          }}
        >
          {t(isResolved ? 'reopen' : 'resolve')}
        </Button>
      </div>
      {!mayTriage && (
        <p id={reasonId} className={styles.reason}>
          {t('mayNotTriage')}
        </p>
      )}
      {failed !== null && (
        <Banner
          tone="danger"
          announce="alert"
          icon={<CloudAlert />}
          className={styles.failure}
          actions={
            <Button size="small" onClick={failed.retry}>
              {t('tryAgain')}
            </Button>
          }
        >
          {isProblem(failed.error, '/problems/forbidden')
            ? t('notChanged.forbidden')
            : failed.error instanceof ProblemError
              ? t('notChanged.refused', { title: failed.error.problem.title })
              : t('notChanged.lost')}
        </Banner>
      )}
    </>
  );
}
