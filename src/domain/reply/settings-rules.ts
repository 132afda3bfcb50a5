import { findReplyChoice } from '../reply-with';
import type { ReplyWith } from '../reply-with';
import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import type { ProfileProblem, TraceFolder, TraceStep } from './resolution';

/**
 * Rules 2 and 3, what an admin set: a smart folder that speaks goes before the mailbox, and its
 * `default` leads past the mailbox to the default profile. Which folder decides depends on the view, so
 * it is passed in; then the choice of any view can be compared without building its trace.
 */

/** What the rules look at in a smart folder. */
export interface ReplyFolder {
  id: string;
  replyWith: ReplyWith;
}

interface ChoiceInput {
  mention: { serviceId: string };
  profiles: readonly ReplyingProfile[];
}

interface SettingsRulesInput extends ChoiceInput {
  mailbox: { replyWith: ReplyWith };
  folders: readonly ReplyFolder[];
  openFolderId: string | null;
}

/**
 * Where the settings lead.
 * - `profile`: to one that a folder or the mailbox (`level`) names; `problem` is why it cannot reply,
 *   or null when it can.
 * - `default`: to the default profile, rule 4.
 *
 * `folderId`: the folder that decided, or null when none spoke.
 */
export type SettingsChoice =
  | {
      leadsTo: 'profile';
      level: 'folder' | 'mailbox';
      folderId: string | null;
      profileId: string;
      problem: ProfileProblem | null;
    }
  | { leadsTo: 'default'; folderId: string | null };

/** Whether a folder says something else than `same-as-mailbox` for the service. */
export function isSpeakingFolder({ replyWith }: ReplyFolder, serviceId: string): boolean {
  const says = findReplyChoice(replyWith, serviceId);
  return says !== null && says.kind !== 'same-as-mailbox';
}

/** Where the setting of a smart folder leads; it speaks for the service. */
export function chooseByFolder(
  input: ChoiceInput,
  { id, replyWith }: ReplyFolder,
): SettingsChoice & { folderId: string } {
  return { ...choose(input, replyWith, 'folder'), folderId: id };
}

/** Where the setting of the mailbox leads; no folder spoke. */
export function chooseByMailbox(
  input: ChoiceInput & { mailbox: { replyWith: ReplyWith } },
): SettingsChoice {
  return { ...choose(input, input.mailbox.replyWith, 'mailbox'), folderId: null };
}

type DistributiveOmit<Type, Key extends PropertyKey> = Type extends unknown
  ? Omit<Type, Key>
  : never;

function choose(
  { mention, profiles }: ChoiceInput,
  replyWith: ReplyWith,
  level: 'folder' | 'mailbox',
): DistributiveOmit<SettingsChoice, 'folderId'> {
  const says = findReplyChoice(replyWith, mention.serviceId);
  if (says?.kind !== 'profile') return { leadsTo: 'default' };
  const { profileId } = says;
  const profile = profiles.find(({ id }) => id === profileId);
  const problem = findProfileProblem(profile, mention.serviceId);
  return { leadsTo: 'profile', level, profileId, problem };
}

/** The steps of rules 2 and 3 that led to `choice`; the mailbox's is left out when a folder named a profile. */
export function traceSettings(input: SettingsRulesInput, choice: SettingsChoice): TraceStep[] {
  const { folderId } = choice;
  const nobody = { profileId: null, problem: null };
  const named =
    choice.leadsTo === 'profile'
      ? { profileId: choice.profileId, problem: choice.problem }
      : nobody;
  const isByFolder = folderId !== null;
  const folderStep: TraceStep = {
    rule: 'folder',
    spoke: isByFolder,
    folders: traceFolders(input, folderId),
    folderId,
    ...(isByFolder ? named : nobody),
  };
  if (isByFolder && choice.leadsTo === 'profile') return [folderStep];
  return [
    folderStep,
    {
      rule: 'mailbox',
      spoke: choice.leadsTo === 'profile',
      isPassedOver: isByFolder,
      says: findReplyChoice(input.mailbox.replyWith, input.mention.serviceId),
      ...named,
    },
  ];
}

function traceFolders(
  { folders, mention, openFolderId }: SettingsRulesInput,
  decidingFolderId: string | null,
): TraceFolder[] {
  return folders.map((folder) => ({
    folderId: folder.id,
    isOpen: folder.id === openFolderId,
    says: findReplyChoice(folder.replyWith, mention.serviceId),
    verdict: !isSpeakingFolder(folder, mention.serviceId)
      ? 'silent'
      : folder.id === decidingFolderId
        ? 'spoke'
        : 'overruled',
  }));
}
