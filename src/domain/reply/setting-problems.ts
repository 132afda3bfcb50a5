import type { ReplySettingsTarget } from '../reply-settings-target';
import { findReplyChoice } from '../reply-with';
import type { ReplyWith } from '../reply-with';
import { decideByChoice, decideInView } from './decide-in-view';
import type { ReplyingService } from './fixed-rules';
import { readFolderIds } from './group-mentions';
import type { MentionGroup } from './group-mentions';
import { findProfileProblem } from './profile-problem';
import type { ProfileProblem } from './resolution';
import { createChoicesFinder } from './settings-choices';
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

/** How many mentions a setting blocks: in a mailbox with no folder open, in a folder with it open. */
export interface BlockedMentions {
  mentions: number;
  open: number;
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

/** Counts the mentions that a problem blocks, of the groups of its mailbox. */
export function countBlockedMentions(
  { target, serviceId }: SettingProblem,
  groups: readonly MentionGroup[],
  settings: SettingsWithProfiles,
  side: 'before' | 'after' = 'after',
): BlockedMentions {
  const findChoices = createChoicesFinder(settings, serviceId);
  const folderId = target.kind === 'mailbox' ? null : target.id;
  const blocked = { mentions: 0, open: 0 };
  for (const group of groups) {
    const { fixed, answer } = group[side];
    if (group.serviceId !== serviceId || fixed !== null) continue;
    const folderIds = readFolderIds(group, side);
    if (folderId !== null && !folderIds.includes(folderId)) continue;
    const { decision } = decideInView(findChoices(folderIds), folderId, (choice) =>
      decideByChoice(choice, () => answer),
    );
    if (decision.status !== 'blocked' || decision.folderId !== folderId) continue;
    blocked.mentions += group.mentions;
    blocked.open += group.open;
  }
  return blocked;
}
