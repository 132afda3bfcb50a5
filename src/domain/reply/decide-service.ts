import { findOrAdd } from '../find-or-add';
import { decideByChoice, decideInView } from './decide-in-view';
import type { SettingsChoices } from './decide-in-view';
import type { ServiceGroups } from './group-index';
import type { Ground } from './group-mentions';
import type { ReplyDecision, ReplyOutcome } from './resolution';
import { listSpeakingChoices } from './settings-choices';
import type { SettingsWithProfiles } from './settings-choices';
import type { SettingsChoice } from './settings-rules';

/**
 * What settings give the groups of one service. Of the folders that hold a mention only those that speak
 * matter; so the sets of folders fall into few situations, and each situation is decided once on each
 * ground.
 */

/**
 * `outcomeOf`: by group, the place of its outcome; OUT_OF_SCOPE where the open folder holds it neither
 * before the change nor after it.
 */
export interface ServiceOutcomes {
  outcomes: readonly ReplyOutcome[];
  outcomeOf: Uint32Array;
}
export const OUT_OF_SCOPE = 0xffffffff;

/**
 * @param folderId the folder whose mentions are looked at, with it open; null for all, with none open
 * @param side whose grounds and folders of the groups count
 */
export function decideService(
  service: ServiceGroups,
  settings: SettingsWithProfiles,
  folderId: string | null,
  side: 'before' | 'after',
): ServiceOutcomes {
  const groundOf = service[side];
  const foldersOf = side === 'after' ? service.folderSetAfterOf : service.folderSetOf;
  const speaking = listSpeakingChoices(settings, service.serviceId);
  const speakingIds = speaking.folders.map((choice) => choice.folderId);
  const { situations, situationOf } = findSituations(service, speakingIds);
  const choices = situations.map((places) => ({
    folders: speaking.folders.filter((_, place) => places.includes(place)),
    mailbox: speaking.mailbox,
  }));
  const { grounds } = service;
  const isInScope = createScope(service, folderId);
  const onGrounds = grounds.map(createGroundDecider);
  const outcomes: ReplyOutcome[] = [];
  const placeOf = new Map<ReplyOutcome, number>();
  const decided = new Uint32Array(choices.length * grounds.length).fill(OUT_OF_SCOPE);
  const outcomeOf = new Uint32Array(groundOf.length).fill(OUT_OF_SCOPE);
  for (const group of outcomeOf.keys()) {
    if (!isInScope(group)) continue;
    const situation = situationOf[foldersOf[group] ?? 0] ?? 0;
    const ground = groundOf[group] ?? 0;
    const slot = situation * grounds.length + ground;
    let place = decided[slot] ?? OUT_OF_SCOPE;
    if (place === OUT_OF_SCOPE) {
      const outcome = onGrounds[ground]?.(choices[situation] ?? speaking, folderId);
      if (outcome === undefined) continue;
      place = placeOf.get(outcome) ?? outcomes.push(outcome) - 1;
      placeOf.set(outcome, place);
      decided[slot] = place;
    }
    outcomeOf[group] = place;
  }
  return { outcomes, outcomeOf };
}

const nobody: readonly string[] = [];

/** Decides on one ground; what a choice comes to there, it works out once. */
function createGroundDecider({
  fixed,
  answer,
}: Ground): (choices: SettingsChoices, folderId: string | null) => ReplyOutcome {
  if (fixed !== null) {
    const outcome = { ...fixed, dependsOnView: false, disagreeingFolderIds: nobody };
    return () => outcome;
  }
  const decisions = new Map<SettingsChoice, ReplyDecision>();
  const outcomes = new Map<ReplyDecision, ReplyOutcome>();
  const decide = (choice: SettingsChoice) =>
    findOrAdd(decisions, choice, () => decideByChoice(choice, () => answer));
  return (choices, folderId) => {
    const { decision, disagreeingFolderIds } = decideInView(choices, folderId, decide);
    if (disagreeingFolderIds.length > 0) {
      return { ...decision, dependsOnView: true, disagreeingFolderIds };
    }
    return findOrAdd(outcomes, decision, () => ({
      ...decision,
      dependsOnView: false,
      disagreeingFolderIds: nobody,
    }));
  };
}

/** Which groups are looked at: those that the open folder holds, before the change or after it. */
function createScope(
  { folderSets, folderSetOf, folderSetAfterOf }: ServiceGroups,
  folderId: string | null,
): (group: number) => boolean {
  if (folderId === null) return () => true;
  const holds = folderSets.map((folderIds) => folderIds.includes(folderId));
  const isHeldAt = (place: number | undefined) => holds[place ?? holds.length] === true;
  return (group) => isHeldAt(folderSetOf[group]) || isHeldAt(folderSetAfterOf[group]);
}

/**
 * - `situations`: the speaking folders that hold a mention, by place, topmost first.
 * - `situationOf`: by set of folders.
 */
interface Situations {
  key: string;
  situations: readonly (readonly number[])[];
  situationOf: Uint32Array;
}

/** They depend on which folders speak, not on what they say: most edits find those of the edit before. */
function findSituations(service: ServiceGroups, speakingIds: readonly string[]): Situations {
  const key = JSON.stringify(speakingIds);
  const known = lastSituations.get(service);
  if (known?.key === key) return known;
  const situations: number[][] = [];
  const placeByFolders = new Map<string, number>();
  const situationOf = Uint32Array.from(service.folderSets, (folderIds) => {
    const places = speakingIds.flatMap((id, place) => (folderIds.includes(id) ? [place] : []));
    const written = places.join();
    const place = placeByFolders.get(written) ?? situations.push(places) - 1;
    placeByFolders.set(written, place);
    return place;
  });
  const found = { key, situations, situationOf };
  lastSituations.set(service, found);
  return found;
}
const lastSituations = new WeakMap<ServiceGroups, Situations>();
