import { findOrAdd } from '../find-or-add';
import type { ReplySettingsTarget } from '../reply-settings-target';
import { decideByChoice, decideInView } from './decide-in-view';
import type { ViewDecision } from './decide-in-view';
import type { MentionGroup } from './group-mentions';
import type { ReplyingProfile } from './profile-problem';
import type { MappedMailbox } from './reply-map';
import type { ReplyDecision } from './resolution';
import { createChoicesFinder } from './settings-choices';

/**
 * What the reply map counts: the mentions behind the rows of one mailbox, each row seen with no folder
 * open or with its own.
 */

/**
 * Numbers of mentions in one row on one service.
 * - `blocked`: those that the row's own setting blocks. - `unanswerable`: those that no profile can answer.
 * - `conflicting`: those that another smart folder would answer differently.
 */
export interface ReplyMapCount {
  target: ReplySettingsTarget;
  serviceId: string;
  mentions: number;
  open: number;
  blocked: number;
  unanswerable: number;
  conflicting: number;
}

/** Counts the mentions behind the rows of a mailbox; places without mentions are left out. */
export function countReplyMap(
  mailbox: MappedMailbox,
  groups: readonly MentionGroup[],
  profiles: readonly ReplyingProfile[],
): ReplyMapCount[] {
  const counts = new Map<string, ReplyMapCount>();
  visitPlaces(mailbox, groups, profiles, ({ target, group, decision, view }) => {
    const { serviceId, mentions, open } = group;
    const count = findOrAdd(counts, JSON.stringify([target.kind, target.id, serviceId]), () => ({
      target,
      serviceId,
      mentions: 0,
      open: 0,
      blocked: 0,
      unanswerable: 0,
      conflicting: 0,
    }));
    count.mentions += mentions;
    count.open += open;
    if (decision.status === 'unanswerable') count.unanswerable += mentions;
    if (view === null) return;
    const folderId = target.kind === 'mailbox' ? null : target.id;
    const speaks = view.choice.folderId === folderId;
    if (decision.status === 'blocked' && speaks) count.blocked += mentions;
    const isConcerned = folderId === null || speaks;
    if (isConcerned && view.disagreeingFolderIds.length > 0) count.conflicting += mentions;
  });
  return [...counts.values()];
}

/** A row in which a profile answers mentions, and how many. */
export interface AnsweringPlace {
  target: ReplySettingsTarget;
  serviceId: string;
  mentions: number;
  open: number;
}

/** The rows of a mailbox in which a profile answers. */
export function findAnsweringPlaces(
  { id: profileId, serviceId }: Pick<ReplyingProfile, 'id' | 'serviceId'>,
  mailbox: MappedMailbox,
  groups: readonly MentionGroup[],
  profiles: readonly ReplyingProfile[],
): AnsweringPlace[] {
  const places = new Map<string, AnsweringPlace>();
  const ofService = groups.filter((group) => group.serviceId === serviceId);
  visitPlaces(mailbox, ofService, profiles, ({ target, group, decision }) => {
    if (decision.status !== 'answered' || decision.profileId !== profileId) return;
    const place = findOrAdd(places, JSON.stringify([target.kind, target.id]), () => ({
      target,
      serviceId,
      mentions: 0,
      open: 0,
    }));
    place.mentions += group.mentions;
    place.open += group.open;
  });
  return [...places.values()];
}

/** A group in one row; `view`: how the settings came to it, null where rules 0 or 1 decided. */
interface Visit {
  target: ReplySettingsTarget;
  group: MentionGroup;
  decision: ReplyDecision;
  view: ViewDecision | null;
}

/** Visits every group in the mailbox's row and in those of the folders that hold it. */
function visitPlaces(
  mailbox: MappedMailbox,
  groups: readonly MentionGroup[],
  profiles: readonly ReplyingProfile[],
  visit: (visit: Visit) => void,
): void {
  const settings = { profiles, settings: { mailbox, folders: mailbox.folders } };
  const finders = new Map<string, ReturnType<typeof createChoicesFinder>>();
  const ofMailbox: ReplySettingsTarget = { kind: 'mailbox', id: mailbox.id };
  const ofFolders = new Map(
    mailbox.folders.map(({ id }): [string, ReplySettingsTarget] => [
      id,
      { kind: 'smart-folder', id },
    ]),
  );
  for (const group of groups) {
    const { serviceId, folderIds, before } = group;
    const findChoices = findOrAdd(finders, serviceId, () =>
      createChoicesFinder(settings, serviceId),
    );
    const visitRow = (target: ReplySettingsTarget, folderId: string | null) => {
      if (before.fixed !== null) {
        visit({ target, group, decision: before.fixed, view: null });
        return;
      }
      const view = decideInView(findChoices(folderIds), folderId, (choice) =>
        decideByChoice(choice, () => before.answer),
      );
      visit({ target, group, decision: view.decision, view });
    };
    visitRow(ofMailbox, null);
    for (const folderId of folderIds) {
      const target = ofFolders.get(folderId);
      if (target !== undefined) visitRow(target, folderId);
    }
  }
}
