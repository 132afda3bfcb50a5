import type { Profile } from '../../domain/profile';
import type { Service } from '../../domain/service';
import type { ReplyWith } from '../../domain/reply-with';
import { findProfileProblem } from '../../domain/reply/profile-problem';
import { isSilent, readChoice } from './reply-with-draft';
import type { SettingsLevel } from './reply-with-draft';

/**
 * A Reply with setting at a glance.
 * - `serviceIds`: the services for which it says something, known ones first, in the account's order.
 * - `blockedServiceIds`: those of them whose chosen profile cannot reply.
 */
export type ReplyWithSummary =
  { mode: 'default' } | { mode: 'custom'; serviceIds: string[]; blockedServiceIds: string[] };

export function summarizeReplyWith(
  replyWith: ReplyWith,
  level: SettingsLevel,
  { services, profiles }: { services: readonly Service[]; profiles: readonly Profile[] },
): ReplyWithSummary {
  if (replyWith.mode === 'default') return { mode: 'default' };
  const known = services.map(({ id }) => id);
  const unknown = Object.keys(replyWith.choices).filter((id) => !known.includes(id));
  const choiceOf = (serviceId: string) => readChoice(replyWith, serviceId, level);
  const serviceIds = [...known, ...unknown].filter((id) => !isSilent(choiceOf(id), level));
  const isBlocked = (serviceId: string) => {
    const choice = choiceOf(serviceId);
    if (choice.kind !== 'profile') return false;
    const profile = profiles.find(({ id }) => id === choice.profileId);
    return findProfileProblem(profile, serviceId) !== null;
  };
  return { mode: 'custom', serviceIds, blockedServiceIds: serviceIds.filter(isBlocked) };
}
