import * as z from 'zod/mini';

/** Who saved something last, and when (ISO 8601, UTC); null where nobody has saved it yet. */
export const lastChangeSchema = z.object({
  changedByUserId: z.nullable(z.string()),
  changedAt: z.nullable(z.string()),
});
export type LastChange = z.infer<typeof lastChangeSchema>;
