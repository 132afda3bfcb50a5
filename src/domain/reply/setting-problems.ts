import type { ReplySettingsTarget } from '../reply-settings-target';
import { findReplyChoice } from '../reply-with';
import type { ReplyWith } from '../reply-with';
import type { ReplyingService } from './fixed-rules';
import { findProfileProblem } from './profile-problem';
import type { ProfileProblem } from './resolution';
import type { SettingsWithProfiles } from './settings-choices';

/**
 * A profile that was chosen and cannot reply any more: a fault of the setting, whether or not an agent has
 * met it. `problem`: why it cannot reply.
 */
export interface SettingProblem {
  target: ReplySettingsTarget;
  serviceId: string;
  profileId: string;
  problem: ProfileProblem;
}

/** A mailbox with its settings; `id`: of the mailbox. */
export interface MailboxReplySettings extends SettingsWithProfiles {
  id: string;
}

/** Finds the problems of a mailbox's setting and, after it, of its folders', topmost first. */
export function findSettingProblems(
  { id, profiles, settings: { mailbox, folders } }: MailboxReplySettings,
  services: readonly ReplyingService[],
): SettingProblem[] {
  const find = (target: ReplySettingsTarget, replyWith: ReplyWith) =>
    services.flatMap((service): SettingProblem[] => {
      const choice = findReplyChoice(replyWith, service.id);
      if (!service.canReply || choice?.kind !== 'profile') return [];
      const { profileId } = choice;
      const profile = profiles.find((one) => one.id === profileId);
      const problem = findProfileProblem(profile, service.id);
      return problem === null ? [] : [{ target, serviceId: service.id, profileId, problem }];
    });
  return [
    ...find({ kind: 'mailbox', id }, mailbox.replyWith),
    ...folders.flatMap((folder) => find({ kind: 'smart-folder', id: folder.id }, folder.replyWith)),
  ];
}
