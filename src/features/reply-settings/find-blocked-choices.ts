import type { Profile } from '../../domain/profile';
import { findReplyChoice, isSameChoice } from '../../domain/reply-with';
import type { ReplyWith } from '../../domain/reply-with';
import { findChosenProfile } from './choice-options';
import type { ListedProfile } from './choice-options';

/** A choice that may not be saved: newly made, of a profile that cannot reply. */
export interface BlockedChoice {
  serviceId: string;
  named: ListedProfile & { problem: NonNullable<ListedProfile['problem']> };
}

/**
 * What the backend would refuse: no list offers such a profile, but a save that is restored can name it,
 * and one can stop being able to reply while one edits. A choice that is saved already stays allowed.
 */
export function findBlockedChoices(
  saved: ReplyWith,
  wanted: ReplyWith,
  profiles: readonly Profile[],
): BlockedChoice[] {
  if (wanted.mode === 'default') return [];
  return Object.entries(wanted.choices).flatMap(([serviceId, choice]): BlockedChoice[] => {
    const before = findReplyChoice(saved, serviceId);
    if (before !== null && isSameChoice(before, choice)) return [];
    const named = findChosenProfile(serviceId, choice, profiles);
    if (named === null || named.problem === null) return [];
    return [{ serviceId, named: { ...named, problem: named.problem } }];
  });
}
