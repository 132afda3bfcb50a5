import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import { pickProfile } from './pick-profile';
import type { DefaultRule, ReplyAlternative, TraceCandidate, TraceStep } from './resolution';

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

/**
 * Applies rule 4.
 * @param isAlternative true when it only looks for an alternative to a blocked choice; the trace says so
 * @returns the answer or null when no profile can reply, and the steps that led there
 */
export function applyDefaultRules(
  input: DefaultRulesInput,
  { isAlternative }: { isAlternative: boolean },
): { answer: ReplyAlternative | null; trace: TraceStep[] } {
  const trace: TraceStep[] = [];
  for (const rule of defaultRules) {
    const { profileId, candidates } = pickAmong(input, listCandidateIds(input, rule));
    trace.push({ rule, spoke: profileId !== null, isAlternative, candidates });
    if (profileId !== null) return { answer: { profileId, rule }, trace };
  }
  trace.push({ rule: 'no-profile', spoke: true, isAlternative });
  return { answer: null, trace };
}

/** The ids of the profiles that a rule looks at, without repeats, in code unit order. */
function listCandidateIds(input: DefaultRulesInput, rule: DefaultRule): string[] {
  const { mention, mailbox, profiles, lastUsedProfileIds } = input;
  switch (rule) {
    case 'last-used': {
      const lastUsed = Object.hasOwn(lastUsedProfileIds, mention.serviceId)
        ? lastUsedProfileIds[mention.serviceId]
        : undefined;
      return lastUsed === undefined ? [] : [lastUsed];
    }
    case 'mentioned':
      return [...new Set(mention.mentionedProfileIds)].sort();
    case 'topic':
      return profiles
        .filter(
          ({ serviceId, topicIds }) =>
            serviceId === mention.serviceId && topicIds.some((id) => mailbox.topicIds.includes(id)),
        )
        .map(({ id }) => id)
        .sort();
  }
}

function pickAmong(
  { mention, profiles }: DefaultRulesInput,
  candidateIds: readonly string[],
): { profileId: string | null; candidates: TraceCandidate[] } {
  const candidates = candidateIds.map((profileId) => ({
    profileId,
    problem: findProfileProblem(
      profiles.find(({ id }) => id === profileId),
      mention.serviceId,
    ),
  }));
  const profileId = pickProfile(
    mention.conversationId,
    candidates.filter(({ problem }) => problem === null).map((candidate) => candidate.profileId),
  );
  return {
    profileId,
    candidates: candidates.map((candidate) => ({
      profileId: candidate.profileId,
      problem:
        candidate.problem ?? (candidate.profileId === profileId ? null : ('not-picked' as const)),
    })),
  };
}
