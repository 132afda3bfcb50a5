import * as z from 'zod/mini';

/**
 * What an admin chose for one service.
 * - `same-as-mailbox`: only means something in a smart folder, which then does not speak.
 * - `default`: the default profile (rule 4 of the reply profile rules).
 * - `profile`: always this profile. The id may name none (it is checked where it is saved, and blocks
 *   where it is resolved), so it may be any text.
 */
export const replyChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('same-as-mailbox') }),
  z.object({ kind: z.literal('default') }),
  z.object({ kind: z.literal('profile'), profileId: z.string() }),
]);
export type ReplyChoice = z.infer<typeof replyChoiceSchema>;

/**
 * The Reply with setting of a mailbox or smart folder. `choices` is keyed by service id; a service
 * without an entry means `same-as-mailbox` in a smart folder and `default` in a mailbox.
 */
export const replyWithSchema = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('default') }),
  z.object({ mode: z.literal('custom'), choices: z.record(z.string(), replyChoiceSchema) }),
]);
export type ReplyWith = z.infer<typeof replyWithSchema>;

/** The choice of a setting for a service, or null where it has none. */
export function findReplyChoice(replyWith: ReplyWith, serviceId: string): ReplyChoice | null {
  if (replyWith.mode === 'default' || !Object.hasOwn(replyWith.choices, serviceId)) return null;
  return replyWith.choices[serviceId] ?? null;
}

/** Whether two choices are the same, spelled out or missing alike. */
export function isSameChoice(left: ReplyChoice | null, right: ReplyChoice | null): boolean {
  return left?.kind === 'profile' && right?.kind === 'profile'
    ? left.profileId === right.profileId
    : left?.kind === right?.kind;
}
