import { Clock } from 'lucide-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../../data/account';
import { mailboxQueries } from '../../../data/mailboxes';
import { mentionQueries } from '../../../data/mentions';
import type { Mention } from '../../../domain/mention';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';
import { findWaitingSince } from '../../../domain/waiting/waiting-since';
import { urgencyIcons } from './due-mark';
import styles from './due.module.css';
import { useDue } from './use-due';

/** How long an open mention has been waiting, and when it is due; nothing once it does not wait. */
export function DueLine({ mailboxId, mention }: { mailboxId: string; mention: Mention }) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: detail } = useSuspenseQuery(mentionQueries.detail(mailboxId, mention.id));
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const service = account.services.find(({ id }) => id === mention.serviceId);
  const isAnswered = detail.conversation.replies.some(({ mentionId }) => mentionId === mention.id);
  const since = findWaitingSince(mention, isAnswered, service);
  const target = mailboxes.find(({ id }) => id === mailboxId)?.replyTarget;
  return since !== null && <Waiting since={since} target={target ?? null} />;
}

function Waiting({ since, target }: { since: string; target: ReplyTarget | null }) {
  const { urgency, sayWhole } = useDue(since, target);
  const Icon = urgency === null ? Clock : urgencyIcons[urgency];
  return (
    <p className={styles.line} data-urgency={urgency ?? undefined}>
      <Icon size={13} aria-hidden />
      {sayWhole()}
    </p>
  );
}
