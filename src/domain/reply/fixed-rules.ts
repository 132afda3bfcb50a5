import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import type { ReplyDecision } from './resolution';

/** Rules 0 and 1: what holds whatever was set, and wherever one looks. */

/** Rule 0: the service is unknown or does not support replying. */
export const serviceCannotReply: ReplyDecision = {
  status: 'unanswerable',
  reason: 'service-cannot-reply',
  folderId: null,
};

/** Rule 1 where it holds: the profile that received the mention answers, or nobody. */
export function decideByReceiver(
  { serviceId, receivingProfileId }: { serviceId: string; receivingProfileId: string | null },
  profiles: readonly ReplyingProfile[],
): ReplyDecision {
  const receiver = profiles.find(({ id }) => id === receivingProfileId);
  const problem = findProfileProblem(receiver, serviceId);
  return receiver !== undefined && problem === null
    ? { status: 'answered', profileId: receiver.id, rule: 'receiving-profile', folderId: null }
    : {
        status: 'blocked',
        level: 'receiving-profile',
        folderId: null,
        profileId: receivingProfileId,
        problem: problem ?? 'unknown',
        alternative: null,
      };
}
