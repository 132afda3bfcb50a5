import { describe, expect, test } from 'vitest';
import { countBlock } from './count-block';
import { filterMap } from './filter-map';
import type { MapFilter } from './filter-map';
import { layOutWorkedExample, readGroups } from './test-support/worked-example-map';

const map = layOutWorkedExample();

async function count() {
  const groups = await readGroups(map);
  return new Map(
    map.blocks.map((block) => [
      block.mailboxId,
      countBlock(block, groups.get(block.mailboxId) ?? [], map.world.profiles),
    ]),
  );
}

async function filter(filter: Partial<MapFilter>) {
  const { rows, places } = filterMap(map.blocks, await count(), {
    show: 'all',
    text: '',
    ...filter,
  });
  return {
    places,
    rows: rows.map(({ row, isContext, matches }) =>
      [row.name, ...(isContext ? ['(context)'] : []), ...(matches ?? [])].join(' '),
    ),
  };
}

describe('the filter of the map', () => {
  test('shows everything, and counts the places with each trait', async () => {
    const { rows, places } = await filter({});
    expect(rows).toEqual(['Support', 'VIP', 'France', 'Other', 'Press', 'News']);
    expect(places).toEqual({ all: 12, problems: 0, conflicts: 3, own: 3 });
  });

  test('shows own settings, a folder with its mailbox', async () => {
    expect((await filter({ show: 'own' })).rows).toEqual([
      'Support facebook',
      'VIP facebook',
      'France facebook',
    ]);
  });

  test('shows conflicts where folders disagree', async () => {
    expect((await filter({ show: 'conflicts' })).rows).toEqual([
      'Support facebook',
      'VIP facebook',
      'France facebook',
    ]);
  });

  test('finds folders by name beneath their mailbox, and all of a mailbox that fits', async () => {
    expect((await filter({ text: 'franc' })).rows).toEqual(['Support (context)', 'France']);
    expect((await filter({ text: 'PRESS' })).rows).toEqual(['Press', 'News']);
    expect((await filter({ text: 'franc' })).places).toMatchObject({ all: 2, own: 1 });
    expect((await filter({ text: 'nothing' })).rows).toEqual([]);
  });
});
