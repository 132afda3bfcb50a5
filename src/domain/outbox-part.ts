/** The parts of the Outbox that have an address of their own; Sent, the fourth, is a default folder. */
export const outboxParts = ['waiting', 'failed', 'drafts'] as const;
export type OutboxPart = (typeof outboxParts)[number];

/** True for the name of a part. */
export function isOutboxPart(name: string): name is OutboxPart {
  return (outboxParts as readonly string[]).includes(name);
}
