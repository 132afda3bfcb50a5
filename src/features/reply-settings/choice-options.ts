import type { Profile } from '../../domain/profile';
import type { ReplyChoice } from '../../domain/reply-with';
import { findProfileProblem } from '../../domain/reply/profile-problem';
import type { ProfileProblem } from '../../domain/reply/resolution';

/** A profile that a service's list shows. `profile`: undefined for an id that names none. */
export interface ListedProfile {
  profileId: string;
  profile: Profile | undefined;
  problem: ProfileProblem | null;
}

/**
 * The profiles to list for a service: those that can reply, then those that cannot, which are explained
 * and not hidden. What is chosen now is always among them, whatever has become of it.
 */
export function listProfiles(
  serviceId: string,
  choice: ReplyChoice,
  profiles: readonly Profile[],
): ListedProfile[] {
  const ids = profiles.filter((profile) => profile.serviceId === serviceId).map(({ id }) => id);
  if (choice.kind === 'profile' && !ids.includes(choice.profileId)) ids.push(choice.profileId);
  const listed = ids.map((id) => lookUpProfile(id, serviceId, profiles));
  return [
    ...listed.filter(({ problem }) => problem === null),
    ...listed.filter(({ problem }) => problem !== null),
  ];
}

/** The profile of a choice and why it cannot reply; null for a choice that names none. */
export function findChosenProfile(
  serviceId: string,
  choice: ReplyChoice,
  profiles: readonly Profile[],
): ListedProfile | null {
  return choice.kind === 'profile' ? lookUpProfile(choice.profileId, serviceId, profiles) : null;
}

/** A choice as the value of an option, and back. */
export function toOptionValue(choice: ReplyChoice): string {
  return choice.kind === 'profile' ? `profile ${choice.profileId}` : choice.kind;
}

export function fromOptionValue(value: string): ReplyChoice {
  if (value === 'default' || value === 'same-as-mailbox') return { kind: value };
  return { kind: 'profile', profileId: value.slice('profile '.length) };
}

function lookUpProfile(
  profileId: string,
  serviceId: string,
  profiles: readonly Profile[],
): ListedProfile {
  const profile = profiles.find(({ id }) => id === profileId);
  return { profileId, profile, problem: findProfileProblem(profile, serviceId) };
}
