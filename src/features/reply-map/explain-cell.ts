import { findReplyChoice } from '../../domain/reply-with';
import type { ReplyChoice, ReplyWith } from '../../domain/reply-with';
import { listTopicCandidates } from '../../domain/reply/default-rules';
import type { DefaultCandidate } from '../../domain/reply/default-rules';
import { findProfileProblem } from '../../domain/reply/profile-problem';
import type { ReplyingProfile } from '../../domain/reply/profile-problem';
import type { ProfileProblem } from '../../domain/reply/resolution';
import type { MapBlock, MapRow } from './map-layout';

/** What a setting says of a service; `problem`: why the profile that it names cannot reply. */
export interface Saying {
  choice: ReplyChoice;
  problem: ProfileProblem | null;
}

/**
 * What was looked at to say who answers in a place of the map, in order.
 * - `before`: the other folders, topmost first, whose setting goes before for a mention that is in them too: where
 *   the place itself says nothing of the service, or is the mailbox.
 * - `folder`: what the folder's setting says; null in a mailbox's row.
 * - `mailbox`: what the mailbox's setting says, and whether the folder led past it; null where the folder
 *   names a profile, so that it was not asked.
 * - `candidates`: those of the default profile, able ones first; null where no setting leads there.
 * - `elsewhere`: how many profiles of the service are connected to none of the mailbox's topics.
 */
export interface CellExplanation {
  before: readonly string[];
  folder: Saying | null;
  mailbox: (Saying & { isPassedOver: boolean }) | null;
  candidates: readonly DefaultCandidate[] | null;
  elsewhere: number;
}

export function explainCell(
  { target, replyWith }: Pick<MapRow, 'target' | 'replyWith'>,
  { mapped, topicIds }: Pick<MapBlock, 'mapped' | 'topicIds'>,
  serviceId: string,
  profiles: readonly ReplyingProfile[],
): CellExplanation {
  const says = (choice: ReplyChoice): Saying => {
    if (choice.kind !== 'profile') return { choice, problem: null };
    const profile = profiles.find(({ id }) => id === choice.profileId);
    return { choice, problem: findProfileProblem(profile, serviceId) };
  };
  const choiceOf = (folder: { replyWith: ReplyWith }): ReplyChoice =>
    findReplyChoice(folder.replyWith, serviceId) ?? { kind: 'same-as-mailbox' };
  const folder = target.kind === 'smart-folder' ? says(choiceOf({ replyWith })) : null;
  const ofMailbox = findReplyChoice(mapped.replyWith, serviceId);
  const isPassedOver = folder?.choice.kind === 'default';
  const mailbox =
    folder?.choice.kind === 'profile'
      ? null
      : { ...says(ofMailbox?.kind === 'profile' ? ofMailbox : { kind: 'default' }), isPassedOver };
  const leadsToDefault =
    mailbox !== null && (mailbox.isPassedOver || mailbox.choice.kind === 'default');
  const listed = listTopicCandidates(serviceId, topicIds, profiles);
  const ofService = profiles.filter((profile) => profile.serviceId === serviceId);
  const isSilent = folder === null || folder.choice.kind === 'same-as-mailbox';
  const speaking = mapped.folders.filter(
    (other) => other.id !== target.id && choiceOf(other).kind !== 'same-as-mailbox',
  );
  return {
    before: isSilent ? speaking.map(({ id }) => id) : [],
    folder,
    mailbox,
    candidates: leadsToDefault
      ? [
          ...listed.filter(({ problem }) => problem === null),
          ...listed.filter(({ problem }) => problem !== null),
        ]
      : null,
    elsewhere: ofService.length - listed.length,
  };
}
