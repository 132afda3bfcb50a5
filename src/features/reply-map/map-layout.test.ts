import { expect, test } from 'vitest';
import { createMapLayout } from './map-layout';
import { layOutWorkedExample } from './test-support/worked-example-map';

test('rows are mailboxes with their folders beneath, topmost first', () => {
  const { blocks, serviceIds } = layOutWorkedExample();
  expect(serviceIds).toEqual(['facebook', 'x']);
  expect(blocks.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
    ['Support', 'VIP', 'France', 'Other'],
    ['Press', 'News'],
  ]);
});

test('a block stays the same object until something of it changes', () => {
  const { settings } = layOutWorkedExample();
  const layOut = createMapLayout();
  const [support, press] = layOut(settings).blocks;
  const smartFolders = settings.smartFolders.map((folder) =>
    folder.id === 'news' ? { ...folder, name: 'Newspapers', version: 2 } : { ...folder },
  );
  const sameAgain = layOut({ ...settings, mailboxes: structuredClone(settings.mailboxes) });
  expect(sameAgain.blocks[0]).not.toBe(support);
  const again = layOut(settings);
  expect(layOut({ ...settings }).blocks[0]).toBe(again.blocks[0]);
  const changed = layOut({
    ...settings,
    smartFolders: smartFolders.map((folder) =>
      folder.id === 'news'
        ? folder
        : (settings.smartFolders.find(({ id }) => id === folder.id) ?? folder),
    ),
  });
  expect(changed.blocks[0]).toBe(again.blocks[0]);
  expect(changed.blocks[1]).not.toBe(press);
  expect(changed.blocks[1]?.rows[1]).toMatchObject({ name: 'Newspapers', version: 2 });
});
