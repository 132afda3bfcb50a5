import type { MentionKind } from '../service';
import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import type { ReplyDecision } from './resolution';

/** What the rules look at in a service. */
export interface ReplyingService {
  id: string;
  canReply: boolean;
  receivingProfileOnly: readonly MentionKind[];
}

/**
 * Rules 0 and 1, what holds whatever was set and wherever one looks: a service that is unknown or does
 * not support replying is not answered, and what only its receiver may answer, the receiver answers
 * or nobody. Null where neither speaks.
 */
export function decideFixed(
  mention: { serviceId: string; kind: MentionKind; receivingProfileId: string | null },
  {
    services,
    profiles,
  }: { services: readonly ReplyingService[]; profiles: readonly ReplyingProfile[] },
): ReplyDecision | null {
  const { serviceId, kind, receivingProfileId } = mention;
  const service = services.find(({ id }) => id === serviceId);
  if (service?.canReply !== true) {
    return { status: 'unanswerable', reason: 'service-cannot-reply', folderId: null };
  }
  if (!service.receivingProfileOnly.includes(kind)) return null;
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
