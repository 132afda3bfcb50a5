import * as z from 'zod/mini';

/** How long a reply waits in the Outbox before it is published, so that its sender can take it back. */
export const undoSecondsChoices = [0, 5, 10, 20, 30] as const;
export const undoSecondsSchema = z.literal(undoSecondsChoices);
export type UndoSeconds = z.infer<typeof undoSecondsSchema>;
