import * as z from 'zod/mini';
import { mentionKindSchema } from '../service';
import { replyChoiceSchema } from '../reply-with';

/**
 * What the resolver says of a mention: the decision, whether it depends on the view, and the trace that
 * the screens make their sentences from. These are schemas because the backend sends resolutions too.
 */

/**
 * Why a profile cannot reply on a service, the first that holds in this order.
 * - `unknown`: there is no such profile.
 * - `wrong-service`: it belongs to another service.
 * - `expired`, `revoked`: the service no longer lets the company act as it.
 * - `no-topic`: it is connected to no topic of the account.
 */
export const profileProblemSchema = z.enum([
  'unknown',
  'wrong-service',
  'expired',
  'revoked',
  'no-topic',
]);
export type ProfileProblem = z.infer<typeof profileProblemSchema>;

/** The rules of the default profile (rule 4), each named after where it looks. */
export const defaultRuleSchema = z.enum(['last-used', 'mentioned', 'topic']);
export type DefaultRule = z.infer<typeof defaultRuleSchema>;

/** The rule that answered. */
export const answeringRuleSchema = z.enum([
  'receiving-profile',
  'folder',
  'mailbox',
  'last-used',
  'mentioned',
  'topic',
]);
export type AnsweringRule = z.infer<typeof answeringRuleSchema>;

/** A profile that rule 4 gives, and the part of the rule that gave it. */
export const replyAlternativeSchema = z.object({ profileId: z.string(), rule: defaultRuleSchema });
export type ReplyAlternative = z.infer<typeof replyAlternativeSchema>;

const answeredSchema = z.object({
  status: z.literal('answered'),
  profileId: z.string(),
  rule: answeringRuleSchema,
  folderId: z.nullable(z.string()),
});
const blockedSchema = z.object({
  status: z.literal('blocked'),
  level: z.enum(['receiving-profile', 'folder', 'mailbox']),
  folderId: z.nullable(z.string()),
  profileId: z.nullable(z.string()),
  problem: profileProblemSchema,
  alternative: z.nullable(replyAlternativeSchema),
});
const unanswerableSchema = z.object({
  status: z.literal('unanswerable'),
  reason: z.enum(['service-cannot-reply', 'no-profile-can-reply']),
  folderId: z.nullable(z.string()),
});

/**
 * The outcome of the rules, for one view.
 * - `folderId`: the folder that decided, also when its `default` led to rule 4; else null.
 * - `level`: which setting named the profile that cannot reply; `profileId` is null only when the
 *   mention has no receiving profile.
 * - `alternative`: what rule 4 would give; always null at level `receiving-profile`.
 */
export const replyDecisionSchema = z.discriminatedUnion('status', [
  answeredSchema,
  blockedSchema,
  unanswerableSchema,
]);
export type ReplyDecision = z.infer<typeof replyDecisionSchema>;

/** A profile that a rule looked at; `problem` is null for the one it gives, `not-picked` for one that lost. */
export const traceCandidateSchema = z.object({
  profileId: z.string(),
  problem: z.nullable(z.enum([...profileProblemSchema.options, 'not-picked'])),
});
export type TraceCandidate = z.infer<typeof traceCandidateSchema>;

/**
 * A smart folder that contains the mention.
 * - `says`: its choice for the service; null when its Reply with is `Default` or it has no entry.
 * - `verdict`: `spoke` for the one that decided; `silent` when it leaves the service to the mailbox;
 *   `overruled` when it speaks but another folder came first.
 */
export const traceFolderSchema = z.object({
  folderId: z.string(),
  isOpen: z.boolean(),
  says: z.nullable(replyChoiceSchema),
  verdict: z.enum(['spoke', 'silent', 'overruled']),
});
export type TraceFolder = z.infer<typeof traceFolderSchema>;

const namedProfile = {
  profileId: z.nullable(z.string()),
  problem: z.nullable(profileProblemSchema),
};

/**
 * One rule that was looked at. Every step says whether its rule `spoke`; `problem` is why the profile
 * it named cannot reply (the outcome is then blocked).
 * - `service` (rule 0) speaks when the service cannot be answered.
 * - `receiving-profile` (rule 1) speaks when only the receiver may answer this kind of mention.
 * - `folder` (rule 2) speaks with a profile, or with `default`, which leads past the mailbox
 *   (`profileId` is then null).
 * - `mailbox` (rule 3); `isPassedOver`: a folder's `default` led past it, it was not asked.
 * - `last-used`, `mentioned`, `topic` (rule 4); `isAlternative`: looked at only to offer an alternative
 *   to a blocked choice.
 * - `no-profile` ends rule 4 when no profile can reply.
 */
export const traceStepSchema = z.discriminatedUnion('rule', [
  z.object({
    rule: z.literal('service'),
    spoke: z.boolean(),
    serviceId: z.string(),
    isKnown: z.boolean(),
  }),
  z.object({
    rule: z.literal('receiving-profile'),
    spoke: z.boolean(),
    kind: mentionKindSchema,
    ...namedProfile,
  }),
  z.object({
    rule: z.literal('folder'),
    spoke: z.boolean(),
    folders: z.array(traceFolderSchema),
    folderId: z.nullable(z.string()),
    ...namedProfile,
  }),
  z.object({
    rule: z.literal('mailbox'),
    spoke: z.boolean(),
    isPassedOver: z.boolean(),
    says: z.nullable(replyChoiceSchema),
    ...namedProfile,
  }),
  z.object({
    rule: defaultRuleSchema,
    spoke: z.boolean(),
    isAlternative: z.boolean(),
    candidates: z.array(traceCandidateSchema),
  }),
  z.object({ rule: z.literal('no-profile'), spoke: z.literal(true), isAlternative: z.boolean() }),
]);
export type TraceStep = z.infer<typeof traceStepSchema>;

const view = {
  dependsOnView: z.boolean(),
  disagreeingFolderIds: z.array(z.string()),
  trace: z.array(traceStepSchema),
};

/**
 * - `dependsOnView`: with some other of the mention's folders open, or none, the status or the profile
 *   would differ.
 * - `disagreeingFolderIds`: the folders that speak for this service and, open, would give another
 *   status or profile, in their order.
 * - `trace`: each rule that was looked at, in order.
 */
export const replyResolutionSchema = z.discriminatedUnion('status', [
  z.extend(answeredSchema, view),
  z.extend(blockedSchema, view),
  z.extend(unanswerableSchema, view),
]);
export type ReplyResolution = z.infer<typeof replyResolutionSchema>;

/** What the rules come to, without the way that led there. */
export type ReplyOutcome = ReplyDecision & {
  dependsOnView: boolean;
  disagreeingFolderIds: readonly string[];
};
