import type { Authorization } from '../profile';

import type { ProfileProblem } from './resolution';

/** What the rules look at in a profile. */
export interface ReplyingProfile {
  id: string;
  serviceId: string;
  authorization: Authorization;
  topicIds: readonly string[];
}

/**
 * Why `profile` cannot reply on the service, or null when it can. The service itself is taken to
 * support replying.
 * @param profile the profile, or undefined when the id that was chosen is unknown
 */
export function findProfileProblem(
  profile: ReplyingProfile | undefined,
  serviceId: string,
): ProfileProblem | null {
  if (profile === undefined) return 'unknown';
  if (profile.serviceId !== serviceId) return 'wrong-service';
  if (profile.authorization !== 'authorized') return profile.authorization;
  return profile.topicIds.length === 0 ? 'no-topic' : null;
}
