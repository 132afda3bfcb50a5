import { findOrAdd } from '../find-or-add';
import type { SettingsChoices } from './decide-in-view';
import type { ReplyFrame } from './group-mentions';
import { chooseByFolder, chooseByMailbox, isSpeakingFolder } from './settings-rules';
import type { ReplyFolder } from './settings-rules';
import type { ReplyWith } from '../reply-with';

/** The reply settings of a mailbox and its smart folders, topmost first. */
export interface ReplySettings {
  mailbox: { replyWith: ReplyWith };
  folders: readonly ReplyFolder[];
}

/** Settings with the profiles that they choose from. */
export interface SettingsWithProfiles {
  profiles: ReplyFrame['profiles'];
  settings: ReplySettings;
}

/** What settings say for one service: the folders that speak, topmost first, and the mailbox. */
export function listSpeakingChoices(
  { profiles, settings: { mailbox, folders } }: SettingsWithProfiles,
  serviceId: string,
): SettingsChoices {
  const input = { mention: { serviceId }, mailbox, profiles };
  return {
    folders: folders
      .filter((folder) => isSpeakingFolder(folder, serviceId))
      .map((folder) => chooseByFolder(input, folder)),
    mailbox: chooseByMailbox(input),
  };
}

/**
 * The same for mentions that some folders hold. Mentions of the same folders, given as the same array,
 * share the walk over the settings.
 */
export function createChoicesFinder(
  settings: SettingsWithProfiles,
  serviceId: string,
): (folderIds: readonly string[]) => SettingsChoices {
  const { folders, mailbox } = listSpeakingChoices(settings, serviceId);
  const known = new Map<readonly string[], SettingsChoices>();
  return (folderIds) =>
    findOrAdd(known, folderIds, () => ({
      folders: folders.filter(({ folderId }) => folderIds.includes(folderId)),
      mailbox,
    }));
}
