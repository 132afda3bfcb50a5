import { findReplyChoice } from '../reply-with';
import type { ReplyChoice } from '../reply-with';
import { decideInView } from './decide-in-view';
import { NO_GROUP } from './group-mentions';
import type { Ground, GroupedMentions, MentionGroup } from './group-mentions';
import { isSameAnswer } from './is-same-answer';
import { countPreviews, sumTotals } from './preview-totals';
import type { GroupPreview, PreviewTotals } from './preview-totals';
import type { ReplyOutcome } from './resolution';
import { createChoicesFinder } from './settings-choices';
import type { ReplySettings, SettingsWithProfiles } from './settings-choices';
import { isSpeakingFolder } from './settings-rules';

/**
 * The preview of reply settings: for every mention of a mailbox who answers it before and after a
 * change, exactly as `resolveReplyProfile` would say, and the totals. It decides once for each group of
 * mentions that no setting can tell apart, with the resolver's own functions; and given the preview
 * from before the last edit, only for the services that the edit touched.
 */

/**
 * What is previewed.
 * - `grouped`: the mentions, grouped with the frames of both sides.
 * - `folderId`: the smart folder whose mentions are looked at, with it open; null for all mentions of the
 *   mailbox, with no folder open.
 */
export interface PreviewInput {
  grouped: GroupedMentions;
  folderId: string | null;
  before: SettingsWithProfiles;
  after: SettingsWithProfiles;
}

/**
 * - `groups`: by group; null for those that the preview does not look at.
 * - `totals`: over all mentions that it looks at; `services`: their parts, by service id.
 */
export interface ReplyPreview extends PreviewInput {
  groups: readonly (GroupPreview | null)[];
  totals: PreviewTotals;
  services: ReadonlyMap<string, ServicePreview>;
}

/** The part of a preview that one service has, and what the settings of both sides say for it. */
export interface ServicePreview {
  before: string;
  after: string;
  totals: PreviewTotals;
}

/**
 * Previews a change of settings.
 * @param previous an earlier preview; what it says of services that are still the same is taken over
 */
export function previewReplies(
  input: PreviewInput,
  previous: ReplyPreview | null = null,
): ReplyPreview {
  const { grouped, folderId, before, after } = input;
  const base = previous !== null && isSameScene(previous, input) ? previous : null;
  const groups: (GroupPreview | null)[] = base?.groups.slice() ?? grouped.groups.map(() => null);
  const services = new Map<string, ServicePreview>();
  for (const [serviceId, places] of listPlaces(grouped)) {
    const said = {
      before: writeChoices(before.settings, serviceId),
      after: writeChoices(after.settings, serviceId),
    };
    const known = base?.services.get(serviceId);
    if (known?.before === said.before && known.after === said.after) {
      services.set(serviceId, known);
      continue;
    }
    const isSame = before.profiles === after.profiles && said.before === said.after;
    const decideBefore = createDecider(before, serviceId, folderId);
    const decideAfter = isSame ? decideBefore : createDecider(after, serviceId, folderId);
    const previews: GroupPreview[] = [];
    for (const place of places) {
      const group = grouped.groups[place];
      if (group === undefined || !isInScope(group, folderId)) continue;
      const keptBefore = known?.before === said.before ? groups[place]?.before : undefined;
      const from = keptBefore ?? decideBefore(group, group.before);
      const isSameOutcome = isSame && group.before === group.after;
      const to = isSameOutcome ? from : decideAfter(group, group.after);
      const isChanged = from !== to && !isSameAnswer(from, to);
      const preview = { group, before: from, after: to, isChanged };
      groups[place] = preview;
      previews.push(preview);
    }
    services.set(serviceId, { ...said, totals: countPreviews(previews) });
  }
  const totals = sumTotals(Array.from(services.values(), (part) => part.totals));
  return { ...input, groups, services, totals };
}

/** What a preview says of a mention, by its place in the facts; null where it does not look at it. */
export function findMentionPreview(
  { grouped, groups }: ReplyPreview,
  mention: number,
): GroupPreview | null {
  const group = grouped.groupOf[mention] ?? NO_GROUP;
  return group === NO_GROUP ? null : (groups[group] ?? null);
}

function isSameScene(previous: ReplyPreview, { grouped, folderId, before, after }: PreviewInput) {
  return (
    previous.grouped === grouped &&
    previous.folderId === folderId &&
    previous.before.profiles === before.profiles &&
    previous.after.profiles === after.profiles
  );
}

function isInScope({ folderIds }: MentionGroup, folderId: string | null): boolean {
  return folderId === null || folderIds.includes(folderId);
}

/** The places of the groups of each service. */
function listPlaces(grouped: GroupedMentions): ReadonlyMap<string, readonly number[]> {
  const known = placesOf.get(grouped);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  for (const [place, { serviceId }] of grouped.groups.entries()) {
    const ofService = places.get(serviceId);
    if (ofService === undefined) places.set(serviceId, [place]);
    else ofService.push(place);
  }
  placesOf.set(grouped, places);
  return places;
}
const placesOf = new WeakMap<GroupedMentions, Map<string, number[]>>();

/** What the settings say for a service, equal only where they say the same. */
function writeChoices({ mailbox, folders }: ReplySettings, serviceId: string): string {
  const choices: [string, ReplyChoice | null][] = [
    ['', findReplyChoice(mailbox.replyWith, serviceId)],
  ];
  for (const folder of folders) {
    if (!isSpeakingFolder(folder, serviceId)) continue;
    choices.push([folder.id, findReplyChoice(folder.replyWith, serviceId)]);
  }
  return JSON.stringify(choices);
}

/** Decides what settings give the groups of one service. */
function createDecider(
  side: SettingsWithProfiles,
  serviceId: string,
  folderId: string | null,
): (group: MentionGroup, ground: Ground) => ReplyOutcome {
  const findChoices = createChoicesFinder(side, serviceId);
  return ({ folderIds }, { fixed, answer }) => {
    if (fixed !== null) return { ...fixed, dependsOnView: false, disagreeingFolderIds: [] };
    const { decision, disagreeingFolderIds } = decideInView(
      findChoices(folderIds),
      folderId,
      () => answer,
    );
    const dependsOnView = disagreeingFolderIds.length > 0;
    return { ...decision, dependsOnView, disagreeingFolderIds };
  };
}
