import type { ReplySettingsTarget } from '../reply-settings-target';
import { findReplyChoice } from '../reply-with';
import type { ReplyChoice, ReplyWith } from '../reply-with';
import type { ReplyingService } from './fixed-rules';
import { findProfileProblem } from './profile-problem';
import type { ReplyingProfile } from './profile-problem';
import type { ProfileProblem } from './resolution';
import type { ReplyFolder } from './settings-rules';

/**
 * The whole account at a glance: for every mailbox and, beneath it, every smart folder, who answers on
 * each service that can be replied on. A mailbox is seen with no folder open, a smart folder with itself
 * open.
 */

/** A mailbox as the map sees it; `folders`: its smart folders, topmost first. */
export interface MappedMailbox {
  id: string;
  topicIds: readonly string[];
  replyWith: ReplyWith;
  folders: readonly ReplyFolder[];
}

export interface ReplyMapInput {
  mailboxes: readonly MappedMailbox[];
  services: readonly ReplyingService[];
  profiles: readonly ReplyingProfile[];
}

/** `serviceIds`: of the columns; those that support replying and on which the company has a profile. */
export interface ReplyMap {
  serviceIds: readonly string[];
  rows: readonly ReplyMapRow[];
}

/** `cells`: one for each of the map's services, in their order. */
export interface ReplyMapRow {
  target: ReplySettingsTarget;
  mailboxId: string;
  cells: readonly ReplyMapCell[];
}

/**
 * Who answers in one place on one service.
 * - `isOwn`: the row's own setting says so; else it is inherited from the mailbox, or nothing was set.
 * - `answer`: a profile, which has a `problem` when it cannot reply, or the default profile, which is one
 *   of the candidates: those of the mailbox's topics that can reply. Some mentions have another, by rules
 *   1 and 4 (their receiver, a profile last used or mentioned).
 */
export interface ReplyMapCell {
  serviceId: string;
  isOwn: boolean;
  answer:
    | { kind: 'profile'; profileId: string; problem: ProfileProblem | null }
    | { kind: 'default'; candidateIds: readonly string[] };
}

/** Lays the map out from the settings alone; what it counts comes with the groups of mentions. */
export function layOutReplyMap({ mailboxes, services, profiles }: ReplyMapInput): ReplyMap {
  const ownServices = new Set(profiles.map(({ serviceId }) => serviceId));
  const profilesById = new Map(profiles.map((profile) => [profile.id, profile]));
  const columns = services
    .filter(({ id, canReply }) => canReply && ownServices.has(id))
    .map(({ id }) => ({
      serviceId: id,
      able: profiles.filter((profile) => findProfileProblem(profile, id) === null),
    }));

  const layOutMailbox = ({ id: mailboxId, topicIds, replyWith, folders }: MappedMailbox) => {
    const topics = new Set(topicIds);
    const cells = columns.map(({ serviceId, able }) => {
      const candidateIds = able
        .filter((profile) => profile.topicIds.some((topicId) => topics.has(topicId)))
        .map(({ id }) => id);
      const answerOf = (choice: ReplyChoice | null): ReplyMapCell['answer'] => {
        if (choice?.kind !== 'profile') return { kind: 'default', candidateIds };
        const { profileId } = choice;
        const problem = findProfileProblem(profilesById.get(profileId), serviceId);
        return { kind: 'profile', profileId, problem };
      };
      const choice = findReplyChoice(replyWith, serviceId);
      const isOwn = choice?.kind === 'profile';
      const cell: ReplyMapCell = { serviceId, isOwn, answer: answerOf(choice) };
      return { cell, answerOf };
    });
    const layOutFolder = (folder: ReplyFolder): ReplyMapRow => ({
      target: { kind: 'smart-folder', id: folder.id },
      mailboxId,
      cells: cells.map(({ cell, answerOf }): ReplyMapCell => {
        const choice = findReplyChoice(folder.replyWith, cell.serviceId);
        return choice === null || choice.kind === 'same-as-mailbox'
          ? { ...cell, isOwn: false }
          : { ...cell, isOwn: true, answer: answerOf(choice) };
      }),
    });
    const row: ReplyMapRow = {
      target: { kind: 'mailbox', id: mailboxId },
      mailboxId,
      cells: cells.map(({ cell }) => cell),
    };
    return [row, ...folders.map(layOutFolder)];
  };
  return {
    serviceIds: columns.map(({ serviceId }) => serviceId),
    rows: mailboxes.flatMap(layOutMailbox),
  };
}
