import type { MentionKind } from '../service';
import type { ReplyWith } from '../reply-with';
import { findReplyChoice } from '../reply-with';
import { applyDefaultRules } from './default-rules';
import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import type {
  ProfileProblem,
  ReplyDecision,
  ReplyResolution,
  TraceFolder,
  TraceStep,
} from './resolution';

/**
 * Who answers a mention: the one resolver of reply profiles, shared by the settings preview, the
 * inbox, the reply bar and the backend. The first rule that speaks wins: the service cannot be
 * answered (0), the receiving profile (1), a smart folder (2), the mailbox (3), the default profile (4).
 * A chosen profile that can no longer reply blocks; it never falls through. Pure: it reads no clock,
 * draws no number and changes nothing; equal input gives equal output, whatever the order of
 * services, profiles and mentioned profiles.
 */

/**
 * One mention, seen in one mailbox, with one folder open or none, by one agent.
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
  services: readonly {
    id: string;
    canReply: boolean;
    receivingProfileOnly: readonly MentionKind[];
  }[];
  profiles: readonly ReplyingProfile[];
  lastUsedProfileIds: Readonly<Record<string, string>>;
}

interface ReplyFolder {
  id: string;
  replyWith: ReplyWith;
}

type TracedDecision = { decision: ReplyDecision; trace: TraceStep[] };

/** Resolves who answers a mention. Never throws on well-typed input. Source: the reply profile rules. */
export function resolveReplyProfile(input: ResolveReplyProfileInput): ReplyResolution {
  const { mention } = input;
  const service = input.services.find(({ id }) => id === mention.serviceId);
  const serviceStep: TraceStep = {
    rule: 'service',
    spoke: service?.canReply !== true,
    serviceId: mention.serviceId,
    isKnown: service !== undefined,
  };
  if (service?.canReply !== true) {
    return sameInEveryView({
      decision: { status: 'unanswerable', reason: 'service-cannot-reply', folderId: null },
      trace: [serviceStep],
    });
  }
  if (service.receivingProfileOnly.includes(mention.kind)) {
    const { decision, trace } = decideByReceivingProfile(input);
    return sameInEveryView({ decision, trace: [serviceStep, ...trace] });
  }
  const receivingStep: TraceStep = {
    rule: 'receiving-profile',
    spoke: false,
    kind: mention.kind,
    profileId: mention.receivingProfileId,
    problem: null,
  };

  const speaking = input.folders.filter((folder) => speaks(folder, mention.serviceId));
  const open = speaking.find(({ id }) => id === input.openFolderId);
  const { decision, trace } = decideBySettings(input, open ?? speaking[0] ?? null);
  const disagreeingFolderIds = speaking
    .filter((folder) => !isSameAnswer(decideBySettings(input, folder).decision, decision))
    .map(({ id }) => id);
  return {
    ...decision,
    dependsOnView: disagreeingFolderIds.length > 0,
    disagreeingFolderIds,
    trace: [serviceStep, receivingStep, ...trace],
  };
}

function sameInEveryView({ decision, trace }: TracedDecision): ReplyResolution {
  return { ...decision, dependsOnView: false, disagreeingFolderIds: [], trace };
}

function decideByReceivingProfile({ mention, profiles }: ResolveReplyProfileInput): TracedDecision {
  const profileId = mention.receivingProfileId;
  const problem = findProfileProblem(findById(profiles, profileId), mention.serviceId);
  const decision: ReplyDecision =
    profileId === null || problem !== null
      ? {
          status: 'blocked',
          level: 'receiving-profile',
          folderId: null,
          profileId,
          problem: problem ?? 'unknown',
          alternative: null,
        }
      : { status: 'answered', profileId, rule: 'receiving-profile', folderId: null };
  return {
    decision,
    trace: [{ rule: 'receiving-profile', spoke: true, kind: mention.kind, profileId, problem }],
  };
}

function speaks(folder: ReplyFolder, serviceId: string): boolean {
  const choice = findReplyChoice(folder.replyWith, serviceId);
  return choice !== null && choice.kind !== 'same-as-mailbox';
}

/** Rules 2 to 4, with `decidingFolder` as the folder that speaks, or null when none does. */
function decideBySettings(
  input: ResolveReplyProfileInput,
  decidingFolder: ReplyFolder | null,
): TracedDecision {
  const { serviceId } = input.mention;
  const folderId = decidingFolder?.id ?? null;
  const folders = traceFolders(input, decidingFolder);

  const folderChoice = decidingFolder && findReplyChoice(decidingFolder.replyWith, serviceId);
  if (folderChoice?.kind === 'profile') {
    const { profileId } = folderChoice;
    const problem = findProfileProblem(findById(input.profiles, profileId), serviceId);
    const step: TraceStep = { rule: 'folder', spoke: true, folders, folderId, profileId, problem };
    return decideByChoice(input, { level: 'folder', folderId, profileId, problem }, [step]);
  }
  const folderStep: TraceStep = {
    rule: 'folder',
    spoke: decidingFolder !== null,
    folders,
    folderId,
    profileId: null,
    problem: null,
  };

  const says = findReplyChoice(input.mailbox.replyWith, serviceId);
  if (decidingFolder === null && says?.kind === 'profile') {
    const { profileId } = says;
    const problem = findProfileProblem(findById(input.profiles, profileId), serviceId);
    return decideByChoice(input, { level: 'mailbox', folderId, profileId, problem }, [
      folderStep,
      { rule: 'mailbox', spoke: true, isPassedOver: false, says, profileId, problem },
    ]);
  }
  const mailboxStep: TraceStep = {
    rule: 'mailbox',
    spoke: false,
    isPassedOver: decidingFolder !== null,
    says,
    profileId: null,
    problem: null,
  };

  const { answer, trace } = applyDefaultRules(input, { isAlternative: false });
  return {
    decision:
      answer === null
        ? { status: 'unanswerable', reason: 'no-profile-can-reply', folderId }
        : { status: 'answered', ...answer, folderId },
    trace: [folderStep, mailboxStep, ...trace],
  };
}

/** A folder or the mailbox named a profile: it answers, or it blocks and carries the alternative. */
function decideByChoice(
  input: ResolveReplyProfileInput,
  choice: {
    level: 'folder' | 'mailbox';
    folderId: string | null;
    profileId: string;
    problem: ProfileProblem | null;
  },
  steps: TraceStep[],
): TracedDecision {
  const { level, folderId, profileId, problem } = choice;
  if (problem === null) {
    return { decision: { status: 'answered', profileId, rule: level, folderId }, trace: steps };
  }
  const { answer, trace } = applyDefaultRules(input, { isAlternative: true });
  return {
    decision: { status: 'blocked', level, folderId, profileId, problem, alternative: answer },
    trace: [...steps, ...trace],
  };
}

function traceFolders(
  { folders, mention, openFolderId }: ResolveReplyProfileInput,
  decidingFolder: ReplyFolder | null,
): TraceFolder[] {
  return folders.map((folder) => ({
    folderId: folder.id,
    isOpen: folder.id === openFolderId,
    says: findReplyChoice(folder.replyWith, mention.serviceId),
    verdict: !speaks(folder, mention.serviceId)
      ? 'silent'
      : folder === decidingFolder
        ? 'spoke'
        : 'overruled',
  }));
}

function isSameAnswer(left: ReplyDecision, right: ReplyDecision): boolean {
  return left.status === right.status && answeringProfileId(left) === answeringProfileId(right);
}

/** The profile that a decision names, or null when it names none. */
export function answeringProfileId(decision: ReplyDecision): string | null {
  return decision.status === 'unanswerable' ? null : decision.profileId;
}

function findById<T extends { id: string }>(items: readonly T[], id: string | null): T | undefined {
  return items.find((item) => item.id === id);
}
