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

/** `outcomeOf`: by group, the place of its outcome; OUT_OF_SCOPE where the open folder does not hold it. */
export interface ServiceOutcomes {
  outcomes: readonly ReplyOutcome[];
  outcomeOf: Uint32Array;
}
export const OUT_OF_SCOPE = 0xffffffff;

/** @param folderId the folder whose mentions are looked at, with it open; null for all, with none open */
export function decideService(
  service: ServiceGroups,
  side: SettingsWithProfiles,
  folderId: string | null,
  groundOf: Uint32Array,
): ServiceOutcomes {
  const speaking = listSpeakingChoices(side, service.serviceId);
  const speakingIds = speaking.folders.map((choice) => choice.folderId);
  const { situations, situationOf } = findSituations(service, speakingIds, folderId);
  const choices = situations.map((places) => ({
    folders: places.flatMap((place) => speaking.folders[place] ?? []),
    mailbox: speaking.mailbox,
  }));
  const { grounds, folderSetOf } = service;
  const onGrounds = grounds.map(createGroundDecider);
  const outcomes: ReplyOutcome[] = [];
  const placeOf = new Map<ReplyOutcome, number>();
  const decided = new Uint32Array(choices.length * grounds.length).fill(OUT_OF_SCOPE);
  const outcomeOf = new Uint32Array(groundOf.length).fill(OUT_OF_SCOPE);
  for (let group = 0; group < outcomeOf.length; group += 1) {
    const situation = situationOf[folderSetOf[group] ?? 0] ?? OUT_OF_SCOPE;
    if (situation === OUT_OF_SCOPE) continue;
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
  const decide = (choice: SettingsChoice) => {
    let decision = decisions.get(choice);
    if (decision === undefined) {
      decision = decideByChoice(choice, () => answer);
      decisions.set(choice, decision);
    }
    return decision;
  };
  return (choices, folderId) => {
    const { decision, disagreeingFolderIds } = decideInView(choices, folderId, decide);
    if (disagreeingFolderIds.length > 0) {
      return { ...decision, dependsOnView: true, disagreeingFolderIds };
    }
    let outcome = outcomes.get(decision);
    if (outcome === undefined) {
      outcome = { ...decision, dependsOnView: false, disagreeingFolderIds: nobody };
      outcomes.set(decision, outcome);
    }
    return outcome;
  };
}

/**
 * - `situations`: the speaking folders that hold a mention, by place, topmost first.
 * - `situationOf`: by set of folders; OUT_OF_SCOPE where the open folder is not among them.
 */
interface Situations {
  key: string;
  situations: readonly (readonly number[])[];
  situationOf: Uint32Array;
}

/** They depend on which folders speak, not on what they say: most edits find those of the edit before. */
function findSituations(
  service: ServiceGroups,
  speakingIds: readonly string[],
  folderId: string | null,
): Situations {
  const key = JSON.stringify([folderId, speakingIds]);
  const known = lastSituations.get(service);
  if (known?.key === key) return known;
  const situations: number[][] = [];
  const placeByFolders = new Map<string, number>();
  const situationOf = Uint32Array.from(service.folderSets, (folderIds) => {
    if (folderId !== null && !folderIds.includes(folderId)) return OUT_OF_SCOPE;
    const places = [...speakingIds.keys()].filter((place) =>
      folderIds.includes(speakingIds[place] ?? ''),
    );
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
