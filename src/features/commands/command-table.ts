/**
 * The actions that have a name, and the keys for them. Keys, palette and help sheet all read this table,
 * so none of them can promise what another does not keep. What an action does, and whether it can be done
 * now, is said by whoever shows the thing it acts on (`useCommand`).
 *
 * Keys: a character as it is typed, whatever the layout (`e`, `?`); several one after another with a space
 * between (`g i`); `mod+` before one that is pressed with Ctrl, or with ⌘ on a Mac; `shift+` before a letter
 * that is pressed with Shift.
 */

/** What an action is about; the palette and the help sheet show one group after the other. */
export const commandGroups = ['mention', 'list', 'selection', 'page', 'places'] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** What is missing when nobody offers an action; a key of the catalogue. */
export type CommandAbsence = 'mention' | 'list' | 'selection' | 'undo' | 'inbox' | 'search';

export interface CommandDefinition {
  group: CommandGroup;
  keys: string | null;
  absence: CommandAbsence;
  /** It goes on as long as its key is held down. */
  repeats?: true;
  /** Its key belongs to the text wherever one types, though it is pressed with Ctrl or ⌘. */
  yieldsToText?: true;
}

export const commandTable = {
  reply: { group: 'mention', keys: 'r', absence: 'mention' },
  resolve: { group: 'mention', keys: 'e', absence: 'mention' },
  assignToMe: { group: 'mention', keys: 'a', absence: 'mention' },
  changePriority: { group: 'mention', keys: 'i', absence: 'mention' },
  addTag: { group: 'mention', keys: 't', absence: 'mention' },
  writeNote: { group: 'mention', keys: 'm', absence: 'mention' },
  openNext: { group: 'mention', keys: 'n', absence: 'list' },
  openPrevious: { group: 'mention', keys: 'p', absence: 'list' },
  closeMention: { group: 'mention', keys: 'u', absence: 'mention' },

  nextRow: { group: 'list', keys: 'j', absence: 'list', repeats: true },
  previousRow: { group: 'list', keys: 'k', absence: 'list', repeats: true },
  openRow: { group: 'list', keys: 'o', absence: 'list' },
  focusList: { group: 'list', keys: 'l', absence: 'list' },
  replyToLoaded: { group: 'list', keys: null, absence: 'list' },

  selectRow: { group: 'selection', keys: 'x', absence: 'list' },
  selectNextRow: { group: 'selection', keys: 'shift+j', absence: 'list', repeats: true },
  selectPreviousRow: { group: 'selection', keys: 'shift+k', absence: 'list', repeats: true },
  selectLoaded: { group: 'selection', keys: '* a', absence: 'list' },
  selectWholeList: { group: 'selection', keys: '* f', absence: 'list' },
  clearSelection: { group: 'selection', keys: '* n', absence: 'selection' },
  reopenSelected: { group: 'selection', keys: 'shift+e', absence: 'selection' },
  assignSelected: { group: 'selection', keys: 'shift+a', absence: 'selection' },
  prioritizeSelected: { group: 'selection', keys: 'shift+p', absence: 'selection' },
  tagSelected: { group: 'selection', keys: 'shift+t', absence: 'selection' },
  replyToSelected: { group: 'selection', keys: 'shift+r', absence: 'selection' },
  undoChange: { group: 'selection', keys: 'mod+z', absence: 'undo', yieldsToText: true },

  goToInbox: { group: 'places', keys: 'g i', absence: 'inbox' },
  goToPrivateMessages: { group: 'places', keys: 'g p', absence: 'inbox' },
  goToAssignedToMe: { group: 'places', keys: 'g a', absence: 'inbox' },
  goToAssignedToOthers: { group: 'places', keys: 'g o', absence: 'inbox' },
  goToSent: { group: 'places', keys: 'g s', absence: 'inbox' },
  goToArchive: { group: 'places', keys: 'g e', absence: 'inbox' },
  goToReplyMap: { group: 'places', keys: 'g m', absence: 'inbox' },
  goToSettingsHistory: { group: 'places', keys: 'g h', absence: 'inbox' },
  openMailboxSettings: { group: 'places', keys: 'g c', absence: 'inbox' },
  openFolderSettings: { group: 'places', keys: 'g f', absence: 'inbox' },

  search: { group: 'page', keys: '/', absence: 'search' },
  showPalette: { group: 'page', keys: 'mod+k', absence: 'inbox' },
  showHelp: { group: 'page', keys: '?', absence: 'inbox' },
} satisfies Record<string, CommandDefinition>;

export type CommandId = keyof typeof commandTable;

export const commandIds = Object.keys(commandTable) as CommandId[];

/** The definition of an action, with all that one may have. */
export function describeCommand(id: CommandId): CommandDefinition {
  return commandTable[id];
}
