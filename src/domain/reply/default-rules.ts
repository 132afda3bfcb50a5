import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import { pickByHash } from './pick-profile';
import type {
  DefaultRule,
  ProfileProblem,
  ReplyAlternative,
  TraceCandidate,
  TraceStep,
} from './resolution';

/**
 * Rule 4, the default profile: where no setting names a profile, the first of `defaultRules` that finds
 * one that can reply. An organisation that wants another order changes that one list.
 */
export const defaultRules: readonly DefaultRule[] = ['last-used', 'mentioned', 'topic'];

interface DefaultRulesInput {
  mention: { serviceId: string; mentionedProfileIds: readonly string[] };
  mailbox: { topicIds: readonly string[] };
  profiles: readonly ReplyingProfile[];
  lastUsedProfileIds: Readonly<Record<string, string>>;
}

/** The part of rule 4 that speaks, and the profiles that it picks from: at least one. */
export interface DefaultCandidates {
  rule: DefaultRule;
  candidateIds: readonly string[];
}

/** Where rule 4 leads, whatever the conversation; null when no profile can reply. */
export function findDefaultCandidates(input: DefaultRulesInput): DefaultCandidates | null {
  for (const rule of defaultRules) {
    const candidateIds = listCandidates(input, rule)
      .filter(({ problem }) => problem === null)
      .map(({ profileId }) => profileId);
    if (candidateIds.length > 0) return { rule, candidateIds };
  }
  return null;
}

/** What rule 4 gives a conversation, or null when no profile can reply. */
export function findDefaultAnswer(
  input: DefaultRulesInput,
  conversationHash: number,
): ReplyAlternative | null {
  const found = findDefaultCandidates(input);
  if (found === null) return null;
  const profileId = pickByHash(conversationHash, found.candidateIds);
  return profileId === null ? null : { profileId, rule: found.rule };
}

/**
 * The steps of rule 4 that led to `answer`.
 * @param isAlternative true when it only looked for an alternative to a blocked choice
 */
export function traceDefaultRules(
  input: DefaultRulesInput,
  answer: ReplyAlternative | null,
  { isAlternative }: { isAlternative: boolean },
): TraceStep[] {
  const trace: TraceStep[] = [];
  for (const rule of defaultRules) {
    const spoke = rule === answer?.rule;
    const pickedId = spoke ? answer.profileId : null;
    const candidates = listCandidates(input, rule).map((candidate) =>
      markLoser(candidate, pickedId),
    );
    trace.push({ rule, spoke, isAlternative, candidates });
    if (spoke) return trace;
  }
  return [...trace, { rule: 'no-profile', spoke: true, isAlternative }];
}

/** A profile that a rule looks at; `problem`: why it is turned down. */
export interface DefaultCandidate {
  profileId: string;
  problem: ProfileProblem | null;
}

/** The profiles that a rule looks at, each once, in code unit order of their ids. */
function listCandidates(input: DefaultRulesInput, rule: DefaultRule): DefaultCandidate[] {
  const { mention, mailbox, profiles, lastUsedProfileIds } = input;
  const examine = (profileId: string): DefaultCandidate => {
    const profile = profiles.find(({ id }) => id === profileId);
    return { profileId, problem: findProfileProblem(profile, mention.serviceId) };
  };
  switch (rule) {
    case 'last-used': {
      const lastUsed = Object.hasOwn(lastUsedProfileIds, mention.serviceId)
        ? lastUsedProfileIds[mention.serviceId]
        : undefined;
      return lastUsed === undefined ? [] : [examine(lastUsed)];
    }
    case 'mentioned':
      return [...new Set(mention.mentionedProfileIds)].sort().map(examine);
    case 'topic':
      return listTopicCandidates(mention.serviceId, mailbox.topicIds, profiles);
  }
}

/**
 * The profiles that the last part of rule 4 looks at, those of the mailbox's topics, with why those that
 * it turns down cannot reply; in code unit order of their ids.
 */
export function listTopicCandidates(
  serviceId: string,
  mailboxTopicIds: readonly string[],
  profiles: readonly ReplyingProfile[],
): DefaultCandidate[] {
  return profiles
    .filter(
      (profile) =>
        profile.serviceId === serviceId &&
        profile.topicIds.some((id) => mailboxTopicIds.includes(id)),
    )
    .map((profile) => ({
      profileId: profile.id,
      problem: findProfileProblem(profile, serviceId),
    }))
    .sort((left, right) => (left.profileId < right.profileId ? -1 : 1));
}

function markLoser(candidate: DefaultCandidate, pickedId: string | null): TraceCandidate {
  return candidate.problem !== null || candidate.profileId === pickedId
    ? candidate
    : { ...candidate, problem: 'not-picked' };
}
