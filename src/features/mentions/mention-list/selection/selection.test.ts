import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countSelected,
  extendTo,
  isSelected,
  listSelected,
  NOTHING_SELECTED,
  selectAll,
  selectRows,
  toggleRow,
} from './selection';
import type { Selection } from './selection';

const toRow = (number: number) => ({
  id: `m${String(number)}`,
  receivedAt: `2026-11-${String(30 - number).padStart(2, '0')}`,
});
const list = (length: number) => Array.from({ length }, (_, number) => toRow(number));
const idsOf = (selection: Selection, rows = list(20)) =>
  listSelected(selection, rows).map(({ id }) => id);

describe('a selection', () => {
  test('a range gives back what it took when it goes back', () => {
    const rows = list(6);
    let selection = toggleRow(NOTHING_SELECTED, rows, 'm5');
    selection = toggleRow(selection, rows, 'm1');
    selection = extendTo(selection, rows, { fromId: 'm1', toId: 'm4' });
    expect(idsOf(selection)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
    selection = extendTo(selection, rows, { fromId: 'm4', toId: 'm0' });
    expect(idsOf(selection)).toEqual(['m0', 'm1', 'm5']);
  });

  test('a range begins at the focused row when its beginning has left the list', () => {
    const rows = list(6);
    const selection = toggleRow(NOTHING_SELECTED, rows, 'm2');
    const left = rows.filter(({ id }) => id !== 'm2');
    expect(idsOf(extendTo(selection, left, { fromId: 'm3', toId: 'm4' }), left)).toEqual([
      'm3',
      'm4',
    ]);
  });

  test('what has left the list does not count, and is forgotten with the next choice', () => {
    const rows = list(4);
    const left = rows.slice(2);
    const selection = selectRows(rows);
    expect(countSelected(selection, left, 2)).toBe(2);
    // It comes back as it was, as after an undo …
    expect(countSelected(selection, rows, 4)).toBe(4);
    // … but not when one has gone on selecting meanwhile.
    expect(idsOf(toggleRow(selection, left, 'm2'))).toEqual(['m3']);
  });

  test('all are those that were there, but for what is left out', () => {
    const rows = list(4);
    const all = selectAll(rows[1]?.receivedAt ?? '', []);
    expect(idsOf(all, rows)).toEqual(['m1', 'm2', 'm3']);
    expect(countSelected(all, rows, 100)).toBe(99);
    const fewer = toggleRow(all, rows, 'm2');
    expect(idsOf(fewer, rows)).toEqual(['m1', 'm3']);
    expect(countSelected(fewer, rows, 100)).toBe(98);
    expect(idsOf(toggleRow(fewer, rows, 'm0'), rows)).toEqual(['m1', 'm3']);
    expect(idsOf(extendTo(fewer, rows, { fromId: 'm2', toId: 'm3' }), rows)).toEqual([
      'm1',
      'm2',
      'm3',
    ]);
  });

  test('a row that is not there changes nothing', () => {
    expect(toggleRow(NOTHING_SELECTED, list(3), 'elsewhere')).toBe(NOTHING_SELECTED);
  });
});

/** What the reducer is held to: a flag for each row, and how all of them were before the range. */
interface Model {
  flags: boolean[];
  before: boolean[];
  anchor: number | null;
}

const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('toggle' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('extend' as const), from: fc.nat(), at: fc.nat() }),
  ),
  { maxLength: 30 },
);

function applyToModel(
  model: Model,
  step: { kind: 'toggle'; at: number } | { kind: 'extend'; from: number; at: number },
): Model {
  if (step.kind === 'toggle') {
    const flags = model.flags.map((flag, index) => (index === step.at ? !flag : flag));
    return { flags, before: flags, anchor: step.at };
  }
  const anchor = model.anchor ?? step.from;
  const before = model.anchor === null ? model.flags : model.before;
  const [low, high] = [Math.min(anchor, step.at), Math.max(anchor, step.at)];
  return {
    flags: before.map((flag, index) => flag || (index >= low && index <= high)),
    before,
    anchor,
  };
}

describe('any sequence of toggles and ranges', () => {
  test.each(['some', 'all'] as const)('equals a naive model, beginning with %s', (beginning) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), steps, (length, taken) => {
        const rows = list(length);
        let selection = beginning === 'some' ? NOTHING_SELECTED : selectAll('2026-12-01', []);
        const flags = rows.map(() => beginning === 'all');
        let model: Model = { flags, before: flags, anchor: null };
        for (const step of taken) {
          const at = step.at % length;
          const toId = rows[at]?.id ?? '';
          if (step.kind === 'toggle') {
            selection = toggleRow(selection, rows, toId);
            model = applyToModel(model, { kind: 'toggle', at });
          } else {
            const from = step.from % length;
            selection = extendTo(selection, rows, { fromId: rows[from]?.id ?? '', toId });
            model = applyToModel(model, { kind: 'extend', from, at });
          }
          expect(rows.map((row) => isSelected(selection, row))).toEqual(model.flags);
          expect(countSelected(selection, rows, length)).toBe(
            model.flags.filter((flag) => flag).length,
          );
        }
      }),
    );
  });
});
