import { findOrAdd } from '../find-or-add';
import { groupBy } from '../group-by';
import type { ReplyChoice } from '../reply-with';
import { decideByChoice } from './decide-in-view';
import type { FolderChoice } from './decide-in-view';
import { readFolderIds } from './group-mentions';
import type { Ground, MentionGroup } from './group-mentions';
import { isSameAnswer } from './is-same-answer';
import { createChoicesFinder } from './settings-choices';
import type { SettingsWithProfiles } from './settings-choices';

/**
 * Two smart folders that hold the same mentions and answer them differently: what an agent sees of such
 * a mention depends on which of them is open.
 * - `folderIds`: the pair, the upper one first; between the two, from the Inbox, the upper one wins.
 * - `choices`: what each of them says for the service.
 * - `mentions`, `open`: how many they disagree on.
 * - `overruled`: of these, those where a folder further up answers from the Inbox.
 */
export interface FolderConflict {
  serviceId: string;
  folderIds: readonly [string, string];
  choices: readonly [ReplyChoice, ReplyChoice];
  mentions: number;
  open: number;
  overruled: number;
}

/**
 * Finds the conflicts between the smart folders of a mailbox, those with most mentions first.
 * They are those after the change that the groups were made for.
 */
export function findFolderConflicts(
  groups: readonly MentionGroup[],
  settings: SettingsWithProfiles,
): FolderConflict[] {
  const conflicts = new Map<string, FolderConflict>();
  for (const [serviceId, ofService] of groupBy(groups, (group) => group.serviceId)) {
    const findChoices = createChoicesFinder(settings, serviceId);
    for (const group of ofService) {
      const ground: Ground = group.after;
      const choices = findChoices(readFolderIds(group, 'after'));
      if (ground.fixed !== null) continue;
      const answers = choices.folders.map((choice) => ({
        choice,
        decision: decideByChoice(choice, () => ground.answer),
      }));
      for (const [place, upper] of answers.entries()) {
        for (const lower of answers.slice(place + 1)) {
          if (isSameAnswer(upper.decision, lower.decision)) continue;
          const folderIds = [upper.choice.folderId, lower.choice.folderId] as const;
          const conflict = findOrAdd(conflicts, JSON.stringify([serviceId, ...folderIds]), () => ({
            serviceId,
            folderIds,
            choices: [readChoice(upper.choice), readChoice(lower.choice)] as const,
            mentions: 0,
            open: 0,
            overruled: 0,
          }));
          conflict.mentions += group.mentions;
          conflict.open += group.open;
          if (place > 0) conflict.overruled += group.mentions;
        }
      }
    }
  }
  return Array.from(conflicts.values()).sort((left, right) => right.mentions - left.mentions);
}

/** What a folder says that speaks. */
function readChoice(choice: FolderChoice): ReplyChoice {
  return choice.leadsTo === 'default'
    ? { kind: 'default' }
    : { kind: 'profile', profileId: choice.profileId };
}
