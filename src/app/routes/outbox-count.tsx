import { lazy, Suspense } from 'react';
import type { OutboxPart } from '../../domain/outbox-part';

const Count = lazy(async () => ({
  default: (await import('../../features/outbox/outbox-count')).OutboxCount,
}));

/** The number beside a part of the Outbox, once its code is here; the first rows do not wait for it. */
export function OutboxCount({ mailboxId, part }: { mailboxId: string; part: OutboxPart }) {
  return (
    <Suspense>
      <Count mailboxId={mailboxId} part={part} />
    </Suspense>
  );
}
