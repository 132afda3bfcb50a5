import { lazy } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQueries } from '../../../data/session';
import type { Mention } from '../../../domain/mention';
import type { ReplyResolution } from '../../../domain/reply/resolution';
import type { User } from '../../../domain/user';
import { useReasonContext } from '../../resolutions/use-reason-context';
import { WhyMark } from '../../resolutions/why-mark';
import { WhyPopover } from '../../resolutions/why-popover';

const WhyTrace = lazy(async () => ({
  default: (await import('../../resolutions/why-trace')).WhyTrace,
}));

interface SentReasonsProps {
  resolution: ReplyResolution;
  mailboxId: string;
  mention: Pick<Mention, 'serviceId' | 'kind'>;
  /** It answered in private what was written in public. */
  isPrivate: boolean;
  sentBy: User | null;
}

/** Opens the reasons that a reply went out with, as they were then. */
export function SentWhy({ label, ...reasons }: SentReasonsProps & { label: string }) {
  return (
    <WhyPopover
      trigger={<WhyMark label={label} />}
      renderTrace={(close) => <SentReasons {...reasons} onFollowLink={close} />}
    />
  );
}

/** Asks for the names in that mailbox only once they are wanted. */
export function SentReasons({
  resolution,
  mailboxId,
  mention,
  isPrivate,
  sentBy,
  onFollowLink,
}: SentReasonsProps & { onFollowLink: () => void }) {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const context = useReasonContext(mailboxId, mention, isPrivate);
  const isOwn = sentBy === null || sentBy.id === session.user.id;
  return (
    <WhyTrace
      resolution={resolution}
      context={isOwn ? context : { ...context, agent: { kind: 'named', name: sentBy.name } }}
      onFollowLink={onFollowLink}
    />
  );
}
