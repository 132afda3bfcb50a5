import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { MentionListItem } from '../../../contract/mentions';
import type { Service } from '../../../domain/service';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';
import { findWaitingSince } from '../../../domain/waiting/waiting-since';

export type DueMarkComponent = ComponentType<{ since: string; target: ReplyTarget }>;

let loadedMark: DueMarkComponent | null = null;

/**
 * What shows in a row when it is due, or null until its code is there: reckoning with business hours and
 * clocks is not what the first rows wait for. Asked once for a list, not by each of its rows.
 */
export function useDueMark(isWanted: boolean): DueMarkComponent | null {
  const [mark, setMark] = useState(() => loadedMark);
  useEffect(() => {
    if (!isWanted || mark !== null) return undefined;
    let isGone = false;
    // Without it the rows lack a mark; what cannot be loaded is said by what was pressed for.
    import('./due-mark').then(
      ({ DueMark }) => {
        loadedMark = DueMark;
        if (!isGone) setMark(() => DueMark);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, mark]);
  return mark;
}

/** When a mention of the list is due; nothing where it does not wait, or its mailbox has no target. */
export function RowDue({
  mention,
  service,
  target,
  mark: Mark,
}: {
  mention: MentionListItem;
  service: Service | undefined;
  target: ReplyTarget | undefined;
  mark: DueMarkComponent | null;
}) {
  if (target === undefined || Mark === null) return null;
  const since = findWaitingSince(mention, mention.lastReply !== null, service);
  return since !== null && <Mark since={since} target={target} />;
}
