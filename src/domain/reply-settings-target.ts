import * as z from 'zod/mini';

/** Whose reply setting it is: a mailbox's or a smart folder's. `id`: of that mailbox or smart folder. */
export const replySettingsTargetSchema = z.object({
  kind: z.enum(['mailbox', 'smart-folder']),
  id: z.string(),
});
export type ReplySettingsTarget = z.infer<typeof replySettingsTargetSchema>;

export function isSameTarget(left: ReplySettingsTarget, right: ReplySettingsTarget): boolean {
  return left.kind === right.kind && left.id === right.id;
}
