import type { MentionKind } from '../service';
import type { ReplyWith } from '../reply-with';
import { applyDefaultRules } from './default-rules';
import type { DefaultOutcome } from './default-rules';
import { isSameAnswer } from './is-same-answer';
import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import type { ReplyDecision, ReplyResolution, TraceStep } from './resolution';
import { chooseBySettings, isSpeakingFolder, traceSettings } from './settings-rules';
import type { ReplyFolder, SettingsChoice } from './settings-rules';

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
  services: readonly {
    id: string;
    canReply: boolean;
    receivingProfileOnly: readonly MentionKind[];
  }[];
  profiles: readonly ReplyingProfile[];
  lastUsedProfileIds: Readonly<Record<string, string>>;
}

/** Resolves who answers a mention. Never throws on well-typed input. Source: the reply profile rules. */
export function resolveReplyProfile(input: ResolveReplyProfileInput): ReplyResolution {
  const { mention, services } = input;
  const service = services.find(({ id }) => id === mention.serviceId);
  const serviceStep: TraceStep = {
    rule: 'service',
    spoke: service?.canReply !== true,
    serviceId: mention.serviceId,
    isKnown: service !== undefined,
  };
  if (service?.canReply !== true) {
    return sameInEveryView(
      { status: 'unanswerable', reason: 'service-cannot-reply', folderId: null },
      [serviceStep],
    );
  }
  if (service.receivingProfileOnly.includes(mention.kind)) {
    return resolveByReceivingProfile(input, serviceStep);
  }
  return resolveBySettings(input, serviceStep);
}

function sameInEveryView(decision: ReplyDecision, trace: TraceStep[]): ReplyResolution {
  return { ...decision, dependsOnView: false, disagreeingFolderIds: [], trace };
}

/** Rule 1 where it holds: the receiver or nobody, whatever was set and wherever one looks. */
function resolveByReceivingProfile(
  { mention, profiles }: ResolveReplyProfileInput,
  serviceStep: TraceStep,
): ReplyResolution {
  const { receivingProfileId } = mention;
  const receiver = profiles.find(({ id }) => id === receivingProfileId);
  const problem = findProfileProblem(receiver, mention.serviceId);
  const decision: ReplyDecision =
    receiver !== undefined && problem === null
      ? { status: 'answered', profileId: receiver.id, rule: 'receiving-profile', folderId: null }
      : {
          status: 'blocked',
          level: 'receiving-profile',
          folderId: null,
          profileId: receivingProfileId,
          problem: problem ?? 'unknown',
          alternative: null,
        };
  return sameInEveryView(decision, [
    serviceStep,
    {
      rule: 'receiving-profile',
      spoke: true,
      kind: mention.kind,
      profileId: receivingProfileId,
      problem,
    },
  ]);
}

/** Rules 2 to 4, in this view and compared with every other view of the mention. */
function resolveBySettings(
  input: ResolveReplyProfileInput,
  serviceStep: TraceStep,
): ReplyResolution {
  const { mention, folders, openFolderId } = input;
  const speaking = folders.filter((folder) => isSpeakingFolder(folder, mention.serviceId));
  const deciding = speaking.find(({ id }) => id === openFolderId) ?? speaking[0] ?? null;
  const choice = chooseBySettings(input, deciding);

  // Rule 4 is the same in every view: apply it once, and only when some view leads to it.
  let defaultOutcome: DefaultOutcome | undefined;
  const applyDefault = () =>
    (defaultOutcome ??= applyDefaultRules(input, { isAlternative: choice.leadsTo === 'profile' }));

  const decision = decide(choice, applyDefault);
  const isTraced = choice.leadsTo === 'default' || choice.problem !== null;
  const trace: TraceStep[] = [
    serviceStep,
    {
      rule: 'receiving-profile',
      spoke: false,
      kind: mention.kind,
      profileId: mention.receivingProfileId,
      problem: null,
    },
    ...traceSettings(input, choice),
    ...(isTraced ? applyDefault().trace : []),
  ];

  // With no folder or a silent one open the topmost speaking folder decides, so these are all the views.
  const disagreeingFolderIds = speaking
    .filter((folder) => folder !== deciding)
    .filter(
      (folder) => !isSameAnswer(decide(chooseBySettings(input, folder), applyDefault), decision),
    )
    .map(({ id }) => id);
  return {
    ...decision,
    dependsOnView: disagreeingFolderIds.length > 0,
    disagreeingFolderIds,
    trace,
  };
}

function decide(choice: SettingsChoice, applyDefault: () => DefaultOutcome): ReplyDecision {
  const { folderId } = choice;
  if (choice.leadsTo === 'default') {
    const { answer } = applyDefault();
    return answer === null
      ? { status: 'unanswerable', reason: 'no-profile-can-reply', folderId }
      : { status: 'answered', ...answer, folderId };
  }
  const { level, profileId, problem } = choice;
  return problem === null
    ? { status: 'answered', profileId, rule: level, folderId }
    : {
        status: 'blocked',
        level,
        folderId,
        profileId,
        problem,
        alternative: applyDefault().answer,
      };
}
