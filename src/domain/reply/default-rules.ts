import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import { pickProfile } from './pick-profile';
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
  mention: { conversationId: string; serviceId: string; mentionedProfileIds: readonly string[] };
  mailbox: { topicIds: readonly string[] };
  profiles: readonly ReplyingProfile[];
  lastUsedProfileIds: Readonly<Record<string, string>>;
}

/** What rule 4 gives: the answer, or null when no profile can reply, and the steps that led there. */
export interface DefaultOutcome {
  answer: ReplyAlternative | null;
  trace: TraceStep[];
}

/**
 * Applies rule 4.
 * @param isAlternative true when it only looks for an alternative to a blocked choice; the trace says so
 */
export function applyDefaultRules(
  input: DefaultRulesInput,
  { isAlternative }: { isAlternative: boolean },
): DefaultOutcome {
  const trace: TraceStep[] = [];
  for (const rule of defaultRules) {
    const candidates = listCandidates(input, rule);
    const profileId = pickProfile(
      input.mention.conversationId,
      candidates.filter(({ problem }) => problem === null).map((candidate) => candidate.profileId),
    );
    trace.push({
      rule,
      spoke: profileId !== null,
      isAlternative,
      candidates: candidates.map((candidate) => markLoser(candidate, profileId)),
    });
    if (profileId !== null) return { answer: { profileId, rule }, trace };
  }
  trace.push({ rule: 'no-profile', spoke: true, isAlternative });
  return { answer: null, trace };
}

interface Candidate {
  profileId: string;
  problem: ProfileProblem | null;
}

/** The profiles that a rule looks at, each once, in code unit order of their ids. */
function listCandidates(input: DefaultRulesInput, rule: DefaultRule): Candidate[] {
  const { mention, mailbox, profiles, lastUsedProfileIds } = input;
  const examine = (profileId: string): Candidate => {
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
      return profiles
        .filter(
          ({ serviceId, topicIds }) =>
            serviceId === mention.serviceId && topicIds.some((id) => mailbox.topicIds.includes(id)),
        )
        .map((profile) => ({
          profileId: profile.id,
          problem: findProfileProblem(profile, mention.serviceId),
        }))
        .sort((left, right) => (left.profileId < right.profileId ? -1 : 1));
  }
}

function markLoser(candidate: Candidate, pickedId: string | null): TraceCandidate {
  return candidate.problem !== null || candidate.profileId === pickedId
    ? candidate
    : { ...candidate, problem: 'not-picked' };
}
