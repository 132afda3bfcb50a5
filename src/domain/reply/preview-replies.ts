import { decideService, OUT_OF_SCOPE } from './decide-service';
import type { ServiceOutcomes } from './decide-service';
import { indexGroups } from './group-index';
import type { ServiceGroups } from './group-index';
import { NO_GROUP } from './group-mentions';
import type { GroupedMentions } from './group-mentions';
import { isSameAnswer } from './is-same-answer';
import { countPairs, sumTotals } from './preview-totals';
import type { CountedPair, GroupPreview, PreviewTotals } from './preview-totals';
import { saysSame } from './says-same';
import type { SettingsWithProfiles } from './settings-choices';

/**
 * The preview of reply settings: for every mention of a mailbox who answers it before and after a
 * change, exactly as `resolveReplyProfile` would say, and the totals. It decides once for each group of
 * mentions that no setting can tell apart, with the resolver's own functions; and given the preview
 * from before the last edit, only for the services that the edit touched.
 */

/**
 * What is previewed.
 * - `grouped`: the mentions, grouped with the frames of both sides.
 * - `folderId`: the smart folder whose mentions are looked at, with it open: those that it holds before the
 *   change or after it; null for all mentions of the mailbox, with no folder open.
 */
export interface PreviewInput {
  grouped: GroupedMentions;
  folderId: string | null;
  before: SettingsWithProfiles;
  after: SettingsWithProfiles;
}

/** `totals`: over all mentions that it looks at; `services`: the parts, as the index of the groups has them. */
export interface ReplyPreview extends PreviewInput {
  totals: PreviewTotals;
  services: readonly ServicePreview[];
}

/** The part of a preview that one service has. */
export interface ServicePreview {
  before: ServiceOutcomes;
  after: ServiceOutcomes;
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
  const base = previous !== null && isSameScene(previous, input) ? previous : null;
  const { grouped, folderId, before, after } = input;
  const services = indexGroups(grouped).services.map((service, place): ServicePreview => {
    const { serviceId } = service;
    const known = base?.services[place];
    const isKnownBefore =
      base !== null && saysSame(base.before.settings, before.settings, serviceId);
    const isKnownAfter = base !== null && saysSame(base.after.settings, after.settings, serviceId);
    if (known !== undefined && isKnownBefore && isKnownAfter) return known;
    const from =
      known !== undefined && isKnownBefore
        ? known.before
        : decideService(service, before, folderId, 'before');
    const isUnchanged =
      before.profiles === after.profiles &&
      saysSame(before.settings, after.settings, serviceId) &&
      service.folderSetAfterOf === service.folderSetOf &&
      service.before.every((ground, group) => ground === service.after[group]);
    const to = isUnchanged ? from : decideService(service, after, folderId, 'after');
    return { before: from, after: to, totals: countPairs(countOutcomePairs(service, from, to)) };
  });
  return { ...input, services, totals: sumTotals(services.map(({ totals }) => totals)) };
}

/** What a preview says of a group, by its place; null where it does not look at it. */
export function findGroupPreview(
  { grouped, services }: ReplyPreview,
  group: number,
): GroupPreview | null {
  const { serviceOf, placeOf } = indexGroups(grouped);
  const service = services[serviceOf[group] ?? NO_GROUP];
  const place = placeOf[group] ?? 0;
  const before = service?.before.outcomes[service.before.outcomeOf[place] ?? OUT_OF_SCOPE];
  const after = service?.after.outcomes[service.after.outcomeOf[place] ?? OUT_OF_SCOPE];
  const found = grouped.groups[group];
  if (found === undefined || before === undefined || after === undefined) return null;
  return { group: found, before, after, isChanged: !isSameAnswer(before, after) };
}

/** What a preview says of a mention, by its place in the facts; null where it does not look at it. */
export function findMentionPreview(preview: ReplyPreview, mention: number): GroupPreview | null {
  return findGroupPreview(preview, preview.grouped.groupOf[mention] ?? NO_GROUP);
}

function isSameScene(previous: ReplyPreview, { grouped, folderId, before, after }: PreviewInput) {
  return (
    previous.grouped === grouped &&
    previous.folderId === folderId &&
    previous.before.profiles === before.profiles &&
    previous.after.profiles === after.profiles
  );
}

/** Counts the mentions of a service by what they come to before and after. */
function countOutcomePairs(
  { mentions, open }: ServiceGroups,
  before: ServiceOutcomes,
  after: ServiceOutcomes,
): CountedPair[] {
  const width = after.outcomes.length;
  const pairMentions = new Uint32Array(before.outcomes.length * width);
  const pairOpen = new Uint32Array(pairMentions.length);
  const found: number[] = [];
  for (const group of mentions.keys()) {
    const from = before.outcomeOf[group] ?? OUT_OF_SCOPE;
    if (from === OUT_OF_SCOPE) continue;
    const pair = from * width + (after.outcomeOf[group] ?? 0);
    const count = pairMentions[pair] ?? 0;
    if (count === 0) found.push(pair);
    pairMentions[pair] = count + (mentions[group] ?? 0);
    pairOpen[pair] = (pairOpen[pair] ?? 0) + (open[group] ?? 0);
  }
  return found.flatMap((pair) => {
    const from = before.outcomes[Math.floor(pair / width)];
    const to = after.outcomes[pair % width];
    if (from === undefined || to === undefined) return [];
    const counts = { mentions: pairMentions[pair] ?? 0, open: pairOpen[pair] ?? 0 };
    return { before: from, after: to, isChanged: !isSameAnswer(from, to), ...counts };
  });
}
