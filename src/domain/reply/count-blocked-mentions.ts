import { chooseInView } from './decide-in-view';
import { readFolderIds } from './group-mentions';
import type { MentionGroup } from './group-mentions';
import type { SettingProblem } from './setting-problems';
import { createChoicesFinder } from './settings-choices';
import type { SettingsWithProfiles } from './settings-choices';

/** How many mentions a setting blocks: in a mailbox with no folder open, in a folder with it open. */
export interface BlockedMentions {
  mentions: number;
  open: number;
}

/**
 * Counts the mentions that a problem blocks, of the groups of its mailbox: those of which its setting decides.
 * @param settings those that the problem was found in
 * @param side of the change that the groups were made for
 */
export function countBlockedMentions(
  { target, serviceId }: SettingProblem,
  groups: readonly MentionGroup[],
  settings: SettingsWithProfiles,
  side: 'before' | 'after',
): BlockedMentions {
  const findChoices = createChoicesFinder(settings, serviceId);
  const folderId = target.kind === 'mailbox' ? null : target.id;
  const blocked = { mentions: 0, open: 0 };
  for (const group of groups) {
    if (group.serviceId !== serviceId || group[side].fixed !== null) continue;
    const choice = chooseInView(findChoices(readFolderIds(group, side)), folderId);
    if (choice.folderId !== folderId) continue;
    blocked.mentions += group.mentions;
    blocked.open += group.open;
  }
  return blocked;
}
