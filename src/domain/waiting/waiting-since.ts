import type { Mention } from '../mention';
import type { Service } from '../service';

/**
 * Since when a mention waits for an answer, or null when it does not: because it is resolved, was
 * answered, or is on a service that cannot be answered. What its author writes afterwards is a mention of its own.
 */
export function findWaitingSince(
  { status, receivedAt }: Pick<Mention, 'status' | 'receivedAt'>,
  isAnswered: boolean,
  service: Pick<Service, 'canReply'> | undefined,
): string | null {
  const waits = status === 'open' && !isAnswered && service?.canReply === true;
  return waits ? receivedAt : null;
}
