import { isSameAnswer } from './is-same-answer';
import type { ReplyAlternative, ReplyDecision } from './resolution';
import type { SettingsChoice } from './settings-rules';

/**
 * Rules 2 to 4 for one view: which of the settings decides, what it comes to, and in which other views
 * it would come to something else. The resolver and the preview of all mentions both decide here.
 */

/** Where a smart folder that speaks leads. */
export type FolderChoice = SettingsChoice & { folderId: string };

/**
 * What the settings say of a mention.
 * - `folders`: of the smart folders that hold it and speak, topmost first.
 * - `mailbox`: what holds where no folder speaks.
 */
export interface SettingsChoices {
  folders: readonly FolderChoice[];
  mailbox: SettingsChoice;
}

/**
 * - `choice`: what decided.
 * - `disagreeingFolderIds`: the folders that speak and, open, would give another status or profile.
 */
export interface ViewDecision {
  choice: SettingsChoice;
  decision: ReplyDecision;
  disagreeingFolderIds: string[];
}

/** Which of the settings decides: the open folder where it speaks, else the topmost that does, else the mailbox. */
export function chooseInView(
  { folders, mailbox }: SettingsChoices,
  openFolderId: string | null,
): SettingsChoice {
  return folders.find(({ folderId }) => folderId === openFolderId) ?? folders[0] ?? mailbox;
}

/**
 * @param openFolderId the folder that is open; ignored when it does not speak
 * @param decide what a choice comes to
 */
export function decideInView(
  choices: SettingsChoices,
  openFolderId: string | null,
  decide: (choice: SettingsChoice) => ReplyDecision,
): ViewDecision {
  const choice = chooseInView(choices, openFolderId);
  const decision = decide(choice);
  // With no folder or a silent one open the topmost speaking folder decides, so these are all the views.
  const disagreeingFolderIds: string[] = [];
  for (const folder of choices.folders) {
    if (folder === choice || isSameAnswer(decide(folder), decision)) continue;
    disagreeingFolderIds.push(folder.folderId);
  }
  return { choice, decision, disagreeingFolderIds };
}

/**
 * What a choice comes to.
 * @param findDefault what rule 4 gives, asked only when it is needed
 */
export function decideByChoice(
  choice: SettingsChoice,
  findDefault: () => ReplyAlternative | null,
): ReplyDecision {
  const { folderId } = choice;
  if (choice.leadsTo === 'default') {
    const answer = findDefault();
    return answer === null
      ? { status: 'unanswerable', reason: 'no-profile-can-reply', folderId }
      : { status: 'answered', ...answer, folderId };
  }
  const { level, profileId, problem } = choice;
  return problem === null
    ? { status: 'answered', profileId, rule: level, folderId }
    : { status: 'blocked', level, folderId, profileId, problem, alternative: findDefault() };
}
