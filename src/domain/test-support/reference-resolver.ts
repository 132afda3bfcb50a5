import type { ReplyChoice, ReplyWith } from '../reply-with';
import type { ReplyingProfile } from '../reply/profile-problem';
import type { ResolveReplyProfileInput } from '../reply/resolve-reply-profile';
import type { ProfileProblem, ReplyAlternative, ReplyDecision } from '../reply/resolution';

/**
 * The rules of reply profiles a second time, written from their page alone and as plainly as it reads,
 * to compare the resolver with. It shares no code with it: the random pick is passed in, the views are
 * tried one by one, and there is no trace.
 */
export function resolveByTheBook(
  input: ResolveReplyProfileInput,
  pick: (conversationId: string, candidateIds: string[]) => string | null,
): ReplyDecision & { dependsOnView: boolean; disagreeingFolderIds: string[] } {
  const here = decideByTheBook(input, pick);
  const hasOtherAnswer = (openFolderId: string | null) => {
    const there = decideByTheBook({ ...input, openFolderId }, pick);
    return (
      JSON.stringify([here.status, profileOf(here)]) !==
      JSON.stringify([there.status, profileOf(there)])
    );
  };
  const folderIds = input.folders.map(({ id }) => id);
  return {
    ...here,
    dependsOnView: [null, ...folderIds].some(hasOtherAnswer),
    disagreeingFolderIds: input.folders
      .filter(
        (folder) =>
          choiceFor(folder.replyWith, input.mention.serviceId, 'same-as-mailbox').kind !==
          'same-as-mailbox',
      )
      .map(({ id }) => id)
      .filter(hasOtherAnswer),
  };
}

function decideByTheBook(
  input: ResolveReplyProfileInput,
  pick: (conversationId: string, candidateIds: string[]) => string | null,
): ReplyDecision {
  const { mention, mailbox, folders, services, profiles } = input;
  const { serviceId } = mention;
  const problemOf = (profileId: string | null): ProfileProblem | null => {
    const profile = profiles.filter(({ id }) => id === profileId)[0];
    if (!profile) return 'unknown';
    if (profile.serviceId !== serviceId) return 'wrong-service';
    if (profile.authorization === 'expired') return 'expired';
    if (profile.authorization === 'revoked') return 'revoked';
    if (profile.topicIds.length === 0) return 'no-topic';
    return null;
  };

  // Rule 0
  if (!services.some(({ id, canReply }) => id === serviceId && canReply)) {
    return { status: 'unanswerable', reason: 'service-cannot-reply', folderId: null };
  }

  // Rule 1
  const isReceiverOnly = services.some(
    ({ id, receivingProfileOnly }) =>
      id === serviceId && receivingProfileOnly.includes(mention.kind),
  );
  if (isReceiverOnly) {
    const profileId = mention.receivingProfileId;
    const problem = problemOf(profileId);
    if (profileId !== null && problem === null) {
      return { status: 'answered', profileId, rule: 'receiving-profile', folderId: null };
    }
    return {
      status: 'blocked',
      level: 'receiving-profile',
      folderId: null,
      profileId,
      problem: problem ?? 'unknown',
      alternative: null,
    };
  }

  // Rule 4, in case it is wanted
  const ruleFour = (): ReplyAlternative | null => {
    const canReply = (id: string) => problemOf(id) === null;
    const lastUsed = new Map(Object.entries(input.lastUsedProfileIds)).get(serviceId);
    if (lastUsed !== undefined && canReply(lastUsed))
      return { profileId: lastUsed, rule: 'last-used' };
    const mentioned = pick(mention.conversationId, mention.mentionedProfileIds.filter(canReply));
    if (mentioned !== null) return { profileId: mentioned, rule: 'mentioned' };
    const inMailbox = ({ topicIds }: ReplyingProfile) =>
      mailbox.topicIds.some((id) => topicIds.includes(id));
    const connected = profiles
      .filter(inMailbox)
      .map(({ id }) => id)
      .filter(canReply);
    const topic = pick(mention.conversationId, connected);
    return topic === null ? null : { profileId: topic, rule: 'topic' };
  };

  // Rule 2
  let level: 'folder' | 'mailbox' = 'mailbox';
  let folderId: string | null = null;
  let choice = choiceFor(mailbox.replyWith, serviceId, 'default');
  const topmostFirst = [...folders.filter(({ id }) => id === input.openFolderId), ...folders];
  for (const folder of topmostFirst) {
    const itsChoice = choiceFor(folder.replyWith, serviceId, 'same-as-mailbox');
    if (itsChoice.kind !== 'same-as-mailbox') {
      level = 'folder';
      folderId = folder.id;
      choice = itsChoice;
      break;
    }
  }

  // Rules 2 and 3, a profile
  if (choice.kind === 'profile') {
    const { profileId } = choice;
    const problem = problemOf(profileId);
    return problem === null
      ? { status: 'answered', profileId, rule: level, folderId }
      : { status: 'blocked', level, folderId, profileId, problem, alternative: ruleFour() };
  }

  // Rule 4
  const answer = ruleFour();
  return answer
    ? { status: 'answered', profileId: answer.profileId, rule: answer.rule, folderId }
    : { status: 'unanswerable', reason: 'no-profile-can-reply', folderId };
}

/** A Reply with for one service, with what having none means. */
function choiceFor(
  replyWith: ReplyWith,
  serviceId: string,
  none: 'default' | 'same-as-mailbox',
): ReplyChoice {
  if (replyWith.mode === 'default') return { kind: none };
  return new Map(Object.entries(replyWith.choices)).get(serviceId) ?? { kind: none };
}

function profileOf(decision: ReplyDecision): string | null {
  return 'profileId' in decision ? decision.profileId : null;
}
