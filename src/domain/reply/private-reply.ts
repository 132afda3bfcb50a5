import type { Mention } from '../mention';
import type { Service } from '../service';

/**
 * Where a service lets it, what was written in public can be answered by private message, too. Such a
 * reply is resolved, checked and counted as the reply to a private message would be: by rule 1 that often
 * is the receiving profile alone, whoever would answer in public.
 */

/** Whether a mention can be answered in private as well as in public. */
export function canReplyPrivately(
  { kind }: Pick<Mention, 'kind'>,
  service: Pick<Service, 'canReply' | 'canReplyPrivately'> | null | undefined,
): boolean {
  return (
    service?.canReply === true &&
    kind !== 'private-message' &&
    service.canReplyPrivately?.includes(kind) === true
  );
}

/** A mention as the rules see it for a reply: what is answered in private is to them a private message. */
export function asAnswered<Answered extends Pick<Mention, 'kind'>>(
  mention: Answered,
  isPrivate: boolean,
): Answered {
  return isPrivate ? { ...mention, kind: 'private-message' } : mention;
}
