import { decideByChoice, decideInView } from './decide-in-view';
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
