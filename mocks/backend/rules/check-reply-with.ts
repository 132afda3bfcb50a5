import type { FieldError } from '../../../src/contract/problem';
import type { Profile } from '../../../src/domain/profile';
import { findReplyChoice, isSameChoice } from '../../../src/domain/reply-with';
import type { ReplyWith } from '../../../src/domain/reply-with';
import { findProfileProblem } from '../../../src/domain/reply/profile-problem';
import type { Service } from '../../../src/domain/service';
import type { Store } from '../store/store';
import { createInvalidRequestError } from './problem-error';

/** What choices are checked against. `stored`: the setting that is saved now. */
interface ReplyWithContext {
  stored: ReplyWith;
  services: readonly Service[];
  profiles: readonly Profile[];
}

/** Refuses a Reply with setting that may not be saved. `before`: the one that is saved now. */
export async function checkReplyWith(
  store: Store,
  replyWith: ReplyWith,
  before: ReplyWith,
): Promise<void> {
  const [services, profiles] = await Promise.all([store.list('services'), store.list('profiles')]);
  const errors = findReplyWithErrors(replyWith, { stored: before, services, profiles });
  if (errors.length > 0) throw createInvalidRequestError(errors);
}

/**
 * Why a Reply with setting may not be saved: only services that support replying can have a choice,
 * and only a profile that can reply can be newly chosen. A choice that is saved already stays allowed,
 * also when its profile can no longer reply: otherwise nothing else of the form could be saved.
 */
export function findReplyWithErrors(
  replyWith: ReplyWith,
  { stored, services, profiles }: ReplyWithContext,
): FieldError[] {
  if (replyWith.mode === 'default') return [];
  return Object.entries(replyWith.choices).flatMap(([serviceId, choice]): FieldError[] => {
    if (isSameChoice(choice, findReplyChoice(stored, serviceId))) return [];
    const path = `replyWith.choices.${serviceId}`;
    const service = services.find(({ id }) => id === serviceId);
    if (service === undefined) return [{ path, message: 'there is no such service' }];
    if (!service.canReply) return [{ path, message: 'the service does not support replying' }];
    if (choice.kind !== 'profile') return [];
    const problem = findProfileProblem(
      profiles.find(({ id }) => id === choice.profileId),
      serviceId,
    );
    return problem === null
      ? []
      : [{ path: `${path}.profileId`, message: `the profile cannot reply: ${problem}` }];
  });
}
