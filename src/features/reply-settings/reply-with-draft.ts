import { findReplyChoice, isSameChoice } from '../../domain/reply-with';
import type { ReplyChoice, ReplyWith } from '../../domain/reply-with';

/**
 * A Reply with setting while it is edited. It keeps its choices also while its mode is `default`, so
 * that trying `Default` loses nothing; and it keeps choices for services that the form does not show.
 */
export interface ReplyWithDraft {
  mode: ReplyWith['mode'];
  choices: Readonly<Record<string, ReplyChoice>>;
}

/** Whose setting it is; they differ in what it means to choose nothing. */
export type SettingsLevel = 'mailbox' | 'smart-folder';

/** The choice that says nothing: what a service without an entry means. */
export function silentChoice(level: SettingsLevel): ReplyChoice {
  return silentChoices[level];
}

/** Always the same objects, so that a field is not drawn again for another one. */
const silentChoices: Record<SettingsLevel, ReplyChoice> = {
  mailbox: { kind: 'default' },
  'smart-folder': { kind: 'same-as-mailbox' },
};

/** Starts editing a setting. */
export function draftReplyWith(replyWith: ReplyWith): ReplyWithDraft {
  return { mode: replyWith.mode, choices: replyWith.mode === 'custom' ? replyWith.choices : {} };
}

/** What a draft would save: of its choices only those that say something. */
export function toReplyWith({ mode, choices }: ReplyWithDraft, level: SettingsLevel): ReplyWith {
  if (mode === 'default') return { mode };
  const speaking = Object.entries(choices).filter(([, choice]) => !isSilent(choice, level));
  return { mode, choices: Object.fromEntries(speaking) };
}

/** What a setting says for a service, with the silent choice spelled out. */
export function readChoice(
  replyWith: ReplyWith,
  serviceId: string,
  level: SettingsLevel,
): ReplyChoice {
  const choice = findReplyChoice(replyWith, serviceId);
  return choice === null || isSilent(choice, level) ? silentChoice(level) : choice;
}

/** What a draft has chosen for a service, also while its mode is `default`. */
export function readDraftChoice(
  { choices }: ReplyWithDraft,
  serviceId: string,
  level: SettingsLevel,
): ReplyChoice {
  return readChoice({ mode: 'custom', choices }, serviceId, level);
}

/** Whether a choice says nothing; in a mailbox, `same-as-mailbox` means `default`. */
export function isSilent(choice: ReplyChoice, level: SettingsLevel): boolean {
  return choice.kind === 'same-as-mailbox' || (choice.kind === 'default' && level === 'mailbox');
}

/**
 * One's own edits of a setting put onto what someone else saved meanwhile. Service by service, what
 * one changed stays, the rest is theirs. Whoever chose for a service wants it to count, so the mode
 * stays `custom` then, also where they switched to `default`.
 */
export function rebaseReplyWith(
  base: ReplyWithDraft,
  mine: ReplyWithDraft,
  theirs: ReplyWithDraft,
  level: SettingsLevel,
): ReplyWithDraft {
  const isChosenByMe = (serviceId: string) =>
    !isSameChoice(readDraftChoice(base, serviceId, level), readDraftChoice(mine, serviceId, level));
  const serviceIds = [base, mine, theirs].flatMap(({ choices }) => Object.keys(choices));
  const chosenByMe = [...new Set(serviceIds)].filter(isChosenByMe);
  const keepsMode = mine.mode !== base.mode || (mine.mode === 'custom' && chosenByMe.length > 0);
  return {
    mode: keepsMode ? mine.mode : theirs.mode,
    choices: {
      ...theirs.choices,
      ...Object.fromEntries(chosenByMe.map((id) => [id, readDraftChoice(mine, id, level)])),
    },
  };
}
