import { findReplyChoice } from '../../../domain/reply-with';
import type { ReplyChoice, ReplyWith } from '../../../domain/reply-with';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import { findProfileProblem } from '../../../domain/reply/profile-problem';
import type { ReplyingProfile } from '../../../domain/reply/profile-problem';
import type { ProfileProblem } from '../../../domain/reply/resolution';

/**
 * Copied settings put onto another row. What they say of each service is what counts there:
 * - a folder's "same as mailbox" is, in a mailbox, the default profile;
 * - what a mailbox leaves to the default profile, a folder must say, or it would leave it to its mailbox;
 * - a profile that cannot reply is not put anywhere: the row keeps what it says of that service.
 */

export interface Setting {
  kind: ReplySettingsTarget['kind'];
  replyWith: ReplyWith;
}

/** A choice that could not be put onto any row. */
export interface NotApplicable {
  serviceId: string;
  profileId: string;
  problem: ProfileProblem;
}

export function findNotApplicable(
  { replyWith }: Pick<Setting, 'replyWith'>,
  serviceIds: readonly string[],
  profiles: readonly ReplyingProfile[],
): NotApplicable[] {
  return serviceIds.flatMap((serviceId): NotApplicable[] => {
    const choice = findReplyChoice(replyWith, serviceId);
    if (choice?.kind !== 'profile') return [];
    const { profileId } = choice;
    const problem = findProfileProblem(
      profiles.find(({ id }) => id === profileId),
      serviceId,
    );
    return problem === null ? [] : [{ serviceId, profileId, problem }];
  });
}

/** The services that a folder leaves to its mailbox, and that become the default in another mailbox. */
export function listSilentServices(
  { kind, replyWith }: Setting,
  serviceIds: readonly string[],
): string[] {
  if (kind === 'mailbox') return [];
  return serviceIds.filter((id) => readChoice({ kind, replyWith }, id).kind === 'same-as-mailbox');
}

export function pasteReplyWith(
  source: Setting,
  target: Setting,
  serviceIds: readonly string[],
  profiles: readonly ReplyingProfile[],
): ReplyWith {
  const kept = new Set(findNotApplicable(source, serviceIds, profiles).map((one) => one.serviceId));
  const choices = new Map(listChoices(target).filter(([id]) => !serviceIds.includes(id)));
  for (const serviceId of serviceIds) {
    const choice = readChoice(kept.has(serviceId) ? target : source, serviceId);
    if (!isSilent(choice, target.kind)) choices.set(serviceId, choice);
  }
  if (choices.size === 0 && source.replyWith.mode === 'default') return { mode: 'default' };
  return { mode: 'custom', choices: Object.fromEntries(choices) };
}

/** Whether two settings of rows of one kind mean the same for every service. */
export function meansSame(left: Setting, right: Setting): boolean {
  const ids = [...listChoices(left), ...listChoices(right)].map(([id]) => id);
  return ids.every((id) => {
    const [one, other] = [readChoice(left, id), readChoice(right, id)];
    if (one.kind === 'profile' && other.kind === 'profile') {
      return one.profileId === other.profileId;
    }
    return one.kind === other.kind;
  });
}

/** What a setting says of a service, spelled out. */
export function readChoice({ kind, replyWith }: Setting, serviceId: string): ReplyChoice {
  const choice = findReplyChoice(replyWith, serviceId);
  if (choice !== null && !isSilent(choice, kind)) return choice;
  return { kind: kind === 'mailbox' ? 'default' : 'same-as-mailbox' };
}

function isSilent(choice: ReplyChoice, kind: Setting['kind']): boolean {
  return choice.kind === 'same-as-mailbox' || (choice.kind === 'default' && kind === 'mailbox');
}

function listChoices({ replyWith }: Pick<Setting, 'replyWith'>): [string, ReplyChoice][] {
  return replyWith.mode === 'default' ? [] : Object.entries(replyWith.choices);
}
