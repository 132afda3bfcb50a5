import { lazy, Suspense } from 'react';
import type { MentionListItem } from '../../../contract/mentions';
import type { Service } from '../../../domain/service';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';
import { findWaitingSince } from '../../../domain/waiting/waiting-since';

/** Its code comes after the first rows: reckoning with business hours and clocks is not what they wait for. */
const DueMark = lazy(async () => ({ default: (await import('./due-mark')).DueMark }));

/** When a mention of the list is due; nothing where it does not wait, or its mailbox has no target. */
export function RowDue({
  mention,
  service,
  target,
}: {
  mention: MentionListItem;
  service: Service | undefined;
  target: ReplyTarget | undefined;
}) {
  const since = findWaitingSince(mention, mention.lastReply !== null, service);
  if (since === null || target === undefined) return null;
  return (
    <Suspense>
      <DueMark since={since} target={target} />
    </Suspense>
  );
}
