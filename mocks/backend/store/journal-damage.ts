import type { JournalDamage } from '../../../src/contract/demo-journal';

/** What damages have cost together: `found` was found before anybody was told of `known`. */
export function addDamage(
  known: JournalDamage | null | undefined,
  found: JournalDamage,
): JournalDamage {
  if (known === null || known === undefined) return found;
  const { since } = known;
  const isEarlier = since === null || (found.since !== null && since < found.since);
  return { changes: known.changes + found.changes, since: isEarlier ? since : found.since };
}
