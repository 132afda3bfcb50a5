import * as z from 'zod/mini';
import type { Mention } from '../../domain/mention';
import type { Profile } from '../../domain/profile';
import { findNamedProfileId } from '../../domain/reply/is-same-answer';
import { findProfileProblem } from '../../domain/reply/profile-problem';
import type { ChosenBy } from '../../domain/reply/reply';
import type { ProfileProblem, ReplyResolution } from '../../domain/reply/resolution';
import type { Service } from '../../domain/service';

/**
 * As whom a reply would go out. The agent follows the rules, takes the alternative that blocked rules
 * offer, or chooses by hand; what comes of that follows every change of settings and profiles.
 */

export const senderChoiceSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('resolved') }),
  z.object({ by: z.literal('alternative'), profileId: z.string() }),
  z.object({ by: z.literal('by-hand'), profileId: z.string() }),
]);
export type SenderChoice = z.infer<typeof senderChoiceSchema>;

/** What the rules say, in short: enough to see whether it is still the same. */
export const answerSchema = z.object({
  status: z.enum(['answered', 'blocked', 'unanswerable']),
  profileId: z.nullable(z.string()),
});
export type Answer = z.infer<typeof answerSchema>;

export interface Sender {
  profileId: string;
  chosenBy: ChosenBy;
}

/** A profile of the mention's service, and why it may not answer; null when it may. */
export interface SenderOption {
  profile: Profile;
  problem: Exclude<ProfileProblem, 'unknown' | 'wrong-service'> | 'receiving-profile-only' | null;
}

/** The profiles of a mention's service, in the account's order. */
export function listSenderOptions(
  mention: Pick<Mention, 'serviceId' | 'kind' | 'receivingProfileId'>,
  service: Pick<Service, 'id' | 'receivingProfileOnly'>,
  profiles: readonly Profile[],
): SenderOption[] {
  const isReceiverOnly = service.receivingProfileOnly.includes(mention.kind);
  return profiles
    .filter(({ serviceId }) => serviceId === service.id)
    .map((profile) => ({
      profile,
      problem:
        isReceiverOnly && profile.id !== mention.receivingProfileId
          ? 'receiving-profile-only'
          : findOwnProblem(profile),
    }));
}

/** The sender that a choice comes to, or null where it comes to none. */
export function findSender(
  choice: SenderChoice,
  resolution: ReplyResolution,
  options: readonly SenderOption[],
): Sender | null {
  if (choice.by === 'by-hand') {
    const isPossible = options.some(
      ({ profile, problem }) => profile.id === choice.profileId && problem === null,
    );
    return isPossible ? { profileId: choice.profileId, chosenBy: 'by-hand' } : null;
  }
  if (resolution.status === 'answered') {
    return { profileId: resolution.profileId, chosenBy: 'resolved' };
  }
  const isStillOffered =
    choice.by === 'alternative' &&
    resolution.status === 'blocked' &&
    resolution.alternative?.profileId === choice.profileId;
  return isStillOffered ? { profileId: choice.profileId, chosenBy: 'alternative' } : null;
}

/** What the rules say, in short. */
export function summarizeAnswer(resolution: ReplyResolution): Answer {
  return { status: resolution.status, profileId: findNamedProfileId(resolution) };
}

/** Whether the rules now say something else than what the agent took note of. */
export function hasAnswerChanged(seen: Answer | null, now: Answer): boolean {
  return seen !== null && (seen.status !== now.status || seen.profileId !== now.profileId);
}

function findOwnProblem(profile: Profile): SenderOption['problem'] {
  const problem = findProfileProblem(profile, profile.serviceId);
  return problem === 'unknown' || problem === 'wrong-service' ? null : problem;
}
