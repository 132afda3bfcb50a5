import type { MentionKind } from '../service';
import type { ReplyWith } from '../reply-with';
import { decideByChoice, decideInView } from './decide-in-view';
import { findDefaultAnswer, traceDefaultRules } from './default-rules';
import { decideFixed } from './fixed-rules';
import type { ReplyingService } from './fixed-rules';
import { hashId } from './pick-profile';
import type { ReplyingProfile } from './profile-problem';
import type { ReplyAlternative, ReplyResolution, TraceStep } from './resolution';
import { chooseByFolder, chooseByMailbox, isSpeakingFolder, traceSettings } from './settings-rules';
import type { ReplyFolder } from './settings-rules';

/**
 * Who answers a mention: the one resolver of reply profiles, shared by the settings preview, the
 * inbox, the reply bar and the backend. The first rule that speaks wins: the service cannot be
 * answered (0), the receiving profile (1), a smart folder (2), the mailbox (3), the default profile (4).
 * A chosen profile that can no longer reply blocks; it never falls through. Pure: it reads no clock,
 * draws no number and changes nothing; equal input gives equal output, whatever the order of
 * services, profiles and mentioned profiles.
 */

/**
 * One mention, seen in one mailbox, with one folder open or none, by one agent. Ids are unique within
 * their kind, and any id may be unknown.
 * - `folders`: the smart folders that contain the mention, topmost first.
 * - `openFolderId`: the folder that is open; ignored when it is not one of `folders`.
 * - `lastUsedProfileIds`: by service id, the profile that the agent last published as.
 */
export interface ResolveReplyProfileInput {
  mention: {
    id: string;
    conversationId: string;
    serviceId: string;
    kind: MentionKind;
    receivingProfileId: string | null;
    mentionedProfileIds: readonly string[];
  };
  mailbox: { id: string; topicIds: readonly string[]; replyWith: ReplyWith };
  folders: readonly ReplyFolder[];
  openFolderId: string | null;
  services: readonly ReplyingService[];
  profiles: readonly ReplyingProfile[];
  lastUsedProfileIds: Readonly<Record<string, string>>;
}

/** The same, with the hash of the conversation's id (`hashId`) in its place. */
export interface ResolveByHashInput extends Omit<ResolveReplyProfileInput, 'mention'> {
  mention: Omit<ResolveReplyProfileInput['mention'], 'id' | 'conversationId'> & {
    conversationHash: number;
  };
}

/** Resolves who answers a mention. Never throws on well-typed input. Source: the reply profile rules. */
export function resolveReplyProfile(input: ResolveReplyProfileInput): ReplyResolution {
  const { conversationId, ...mention } = input.mention;
  return resolveByHash({
    ...input,
    mention: { ...mention, conversationHash: hashId(conversationId) },
  });
}

/** Resolves who answers a mention of whose conversation only the hash is known. */
export function resolveByHash(input: ResolveByHashInput): ReplyResolution {
  const { mention, services } = input;
  const service = services.find(({ id }) => id === mention.serviceId);
  const decision = decideFixed(mention, input);
  const spoke = decision !== null;
  const serviceStep: TraceStep = {
    rule: 'service',
    spoke: service?.canReply !== true,
    serviceId: mention.serviceId,
    isKnown: service !== undefined,
  };
  const receiverStep: TraceStep = {
    rule: 'receiving-profile',
    spoke,
    kind: mention.kind,
    profileId: mention.receivingProfileId,
    problem: decision?.status === 'blocked' ? decision.problem : null,
  };
  const trace = serviceStep.spoke ? [serviceStep] : [serviceStep, receiverStep];
  return spoke
    ? { ...decision, dependsOnView: false, disagreeingFolderIds: [], trace }
    : resolveBySettings(input, trace);
}

/** Rules 2 to 4, in this view and compared with every other view of the mention. */
function resolveBySettings(input: ResolveByHashInput, trace: TraceStep[]): ReplyResolution {
  const { mention, folders, openFolderId } = input;
  const choices = {
    folders: folders
      .filter((folder) => isSpeakingFolder(folder, mention.serviceId))
      .map((folder) => chooseByFolder(input, folder)),
    mailbox: chooseByMailbox(input),
  };

  // Rule 4 is the same in every view: apply it once, and only when some view leads to it.
  let defaultAnswer: ReplyAlternative | null | undefined;
  const findDefault = () =>
    defaultAnswer === undefined
      ? (defaultAnswer = findDefaultAnswer(input, mention.conversationHash))
      : defaultAnswer;
  const { choice, decision, disagreeingFolderIds } = decideInView(choices, openFolderId, (one) =>
    decideByChoice(one, findDefault),
  );
  const isAlternative = choice.leadsTo === 'profile';
  const isTraced = !isAlternative || choice.problem !== null;
  return {
    ...decision,
    dependsOnView: disagreeingFolderIds.length > 0,
    disagreeingFolderIds,
    trace: [
      ...trace,
      ...traceSettings(input, choice),
      ...(isTraced ? traceDefaultRules(input, findDefault(), { isAlternative }) : []),
    ],
  };
}
