import { findReplyChoice } from '../reply-with';
import { findProfileProblem } from '../reply/profile-problem';
import type { ResolveReplyProfileInput } from '../reply/resolve-reply-profile';

/** The folders that speak for the mention’s service, told from their settings. */
export function listSpeaking({ folders, mention }: ResolveReplyProfileInput) {
  return folders.filter(({ replyWith }) => {
    const choice = findReplyChoice(replyWith, mention.serviceId);
    return choice?.kind === 'profile' || choice?.kind === 'default';
  });
}

/** The folder that decides, of those that speak: the open one, else the topmost. */
export function findDeciding(input: ResolveReplyProfileInput) {
  const speaking = listSpeaking(input);
  return speaking.find(({ id }) => id === input.openFolderId) ?? speaking[0];
}

/** Why a profile cannot reply to the mention, or null when it can. */
export function findProblem(input: ResolveReplyProfileInput, profileId: string | null) {
  const profile = input.profiles.find(({ id }) => id === profileId);
  return findProfileProblem(profile, input.mention.serviceId);
}
