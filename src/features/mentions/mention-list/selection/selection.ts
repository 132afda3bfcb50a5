/**
 * Which mentions of a list are selected: some, by their ids, or all that its folder holds (or its search
 * finds) but some. `all` means what was there when it was chosen: what came in after `receivedUntil` is not
 * selected.
 *
 * A range goes from the row where it began to the row it was extended to; extended again, it gives back
 * what it took on the way. `range.ids`: how the ids were before it.
 */
export type Selection = {
  range: { anchorId: string; ids: ReadonlySet<string> } | null;
} & (
  | { kind: 'some'; ids: ReadonlySet<string> }
  /** `ids`: of those that are left out. */
  | { kind: 'all'; ids: ReadonlySet<string>; receivedUntil: string }
);

/** A row, as far as selecting looks at it. */
export interface SelectableRow {
  id: string;
  receivedAt: string;
}

const none: ReadonlySet<string> = new Set();

export const NOTHING_SELECTED: Selection = { kind: 'some', ids: none, range: null };

export function isSelected(selection: Selection, { id, receivedAt }: SelectableRow): boolean {
  if (selection.kind === 'some') return selection.ids.has(id);
  return !selection.ids.has(id) && receivedAt <= selection.receivedUntil;
}

/**
 * Selects a row or takes it out. What has left the list is forgotten then: nobody sees that it would
 * still be selected.
 */
export function toggleRow(
  selection: Selection,
  rows: readonly SelectableRow[],
  id: string,
): Selection {
  const row = findRow(rows, id);
  if (row === undefined) return selection;
  const ids = keepKnown(selection, rows);
  if (ids.has(id)) ids.delete(id);
  // What came in later is not among all, so it cannot be added to them.
  else if (selection.kind === 'some' || isSelected(selection, row)) ids.add(id);
  return { ...selection, ids, range: { anchorId: id, ids } };
}

/**
 * Selects all rows from where the last range, or toggle, began to a row.
 * @param fromId where the range begins when there is no such row
 */
export function extendTo(
  selection: Selection,
  rows: readonly SelectableRow[],
  { fromId, toId }: { fromId: string; toId: string },
): Selection {
  const index = indexRows(rows);
  const anchorId =
    selection.range !== null && index.has(selection.range.anchorId)
      ? selection.range.anchorId
      : fromId;
  const from = index.get(anchorId);
  const to = index.get(toId);
  if (from === undefined || to === undefined) return selection;
  const isGoingOn = selection.range?.anchorId === anchorId;
  const before = keepKnown(
    isGoingOn ? { ...selection, ids: selection.range?.ids ?? none } : selection,
    rows,
  );
  const ids = new Set(before);
  for (const { id } of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (selection.kind === 'some') ids.add(id);
    else ids.delete(id);
  }
  return { ...selection, ids, range: { anchorId, ids: before } };
}

export function selectRows(rows: readonly SelectableRow[]): Selection {
  return { kind: 'some', ids: new Set(rows.map(({ id }) => id)), range: null };
}

/** @param exceptIds what has come in already, and is not shown */
export function selectAll(receivedUntil: string, exceptIds: readonly string[]): Selection {
  return { kind: 'all', ids: new Set(exceptIds), receivedUntil, range: null };
}

/** The selected ones of the rows that are loaded, in the list's order. */
export function listSelected<Row extends SelectableRow>(
  selection: Selection,
  rows: readonly Row[],
): Row[] {
  return rows.filter((row) => isSelected(selection, row));
}

/**
 * How many are selected. What has left the list does not count.
 * @param total how many the list has, also those that are not loaded
 */
export function countSelected(
  selection: Selection,
  rows: readonly SelectableRow[],
  total: number,
): number {
  const index = indexRows(rows);
  const known = [...selection.ids].filter((id) => index.has(id)).length;
  if (selection.kind === 'some') return known;
  const { receivedUntil } = selection;
  const later = rows.filter(
    (row) => row.receivedAt > receivedUntil && !selection.ids.has(row.id),
  ).length;
  return Math.max(0, total - known - later);
}

/** Of some, those that are still in the list; of all, every one that was left out, wherever it is. */
function keepKnown(selection: Selection, rows: readonly SelectableRow[]): Set<string> {
  if (selection.kind === 'all') return new Set(selection.ids);
  const index = indexRows(rows);
  return new Set([...selection.ids].filter((id) => index.has(id)));
}

function findRow(rows: readonly SelectableRow[], id: string): SelectableRow | undefined {
  const place = indexRows(rows).get(id);
  return place === undefined ? undefined : rows[place];
}

const indexes = new WeakMap<readonly SelectableRow[], ReadonlyMap<string, number>>();

/** Where each row is; made once for a list. */
function indexRows(rows: readonly SelectableRow[]): ReadonlyMap<string, number> {
  let index = indexes.get(rows);
  if (index === undefined) {
    index = new Map(rows.map(({ id }, place) => [id, place]));
    indexes.set(rows, index);
  }
  return index;
}
