import { groupBy } from '../src/domain/group-by';
import type { Facts } from './facts';

/** What must never happen, and did: one line each. */
export function findViolations(facts: Facts): string[] {
  return [
    ...findRepeated(facts),
    ...findWrongVoices(facts),
    ...facts.lost.map(({ mark, after }) => `draft lost: ${mark}, after ${after}`),
    ...findOverwritten(facts),
    ...facts.pageErrors.map((error) => `error of the page: ${error}`),
  ];
}

/** Some come to nothing: a fault, or nothing there to send or to take back. So many in a row do not. */
const LONGEST_STANDSTILL = 20;

/** An agent that gets nowhere shows nothing, and neither does the memory of its page. */
export function findStandstills(
  agents: readonly { user: string; longestStandstill: number }[],
): string[] {
  return agents
    .filter(({ longestStandstill }) => longestStandstill > LONGEST_STANDSTILL)
    .map(
      ({ user, longestStandstill }) =>
        `${user} got nowhere ${String(longestStandstill)} times in a row`,
    );
}

function findRepeated({ taken }: Facts): string[] {
  const published = groupBy(
    taken.filter(({ isPublished }) => isPublished),
    ({ mark }) => mark,
  );
  return [...published]
    .map(([mark, replies]) => ({ mark, ids: new Set(replies.map(({ id }) => id)) }))
    .filter(({ ids }) => ids.size > 1)
    .map(
      ({ mark, ids }) => `published ${String(ids.size)} times: ${mark} (${[...ids].join(', ')})`,
    );
}

/** What is taken in must bear the name that stood on the button at the last press before. */
function findWrongVoices({ presses, taken }: Facts): string[] {
  return taken.flatMap(({ mark, profile, at, isPublished }) => {
    const pressed = presses.findLast((press) => press.mark === mark && press.at <= at);
    if (pressed?.shown === profile) return [];
    const shown = pressed === undefined ? 'nothing was pressed' : `“${pressed.shown}” was shown`;
    return [`${isPublished ? 'published' : 'taken'} as “${profile}”, but ${shown}: ${mark}`];
  });
}

/** A save that was delayed may come in when its admin has the same settings open again already. */
const LONGEST_DELAY_MS = 10_000;

/** A save may differ from what was there before only in what its admin touched. */
function findOverwritten({ editings, saved }: Facts): string[] {
  return saved.flatMap(({ documentId, at, services, others }) => {
    const before = editings.filter((one) => one.documentId === documentId && one.from <= at);
    const possible = before.filter(
      ({ from }, index) => index === before.length - 1 || from > at - LONGEST_DELAY_MS,
    );
    const untouched = services.filter(
      (service) => !possible.some(({ touched }) => touched.has(service)),
    );
    return [...untouched, ...others].map(
      (part) => `silently overwritten: ${part} of ${documentId}`,
    );
  });
}
