import { createTestBackend } from '../../../../mocks/backend/test-support/test-backend';
import { createWorkedExample } from '../../../../mocks/worlds/worked-example';
import { decodeReplyGroups, getReplyGroups } from '../../../contract/reply-groups';
import { createMapLayout } from '../map-layout';
import type { MapBlock, MapRow } from '../map-layout';

/** The map of the worked example, with a second mailbox that has one folder and says nothing itself. */
export function layOutWorkedExample() {
  const world = createWorkedExample();
  const [support] = world.mailboxes;
  const [vip] = world.smartFolders;
  if (support === undefined || vip === undefined) throw new Error('the world is another one');
  world.mailboxes = [
    support,
    {
      ...support,
      id: 'press',
      name: 'Press',
      replyWith: { mode: 'default' },
      smartFolderIds: ['news'],
    },
  ];
  world.smartFolders = [
    ...world.smartFolders,
    { ...vip, id: 'news', mailboxId: 'press', name: 'News', replyWith: { mode: 'default' } },
  ];
  const settings = { ...world, account: world };
  const layout = createMapLayout()(settings);
  return { world, settings, ...layout, rowOf: (key: string) => findRow(layout.blocks, key) };
}

/** The groups of the world's mailboxes, from a backend, for the admin. */
export async function readGroups(
  { world }: ReturnType<typeof layOutWorkedExample>,
  withoutProfileId?: string,
) {
  const { call } = createTestBackend(world);
  const query = withoutProfileId === undefined ? {} : { withoutProfileId };
  return decodeReplyGroups(await call(getReplyGroups, { query, as: 'admin-a' }));
}

function findRow(blocks: readonly MapBlock[], key: string): MapRow {
  const row = blocks.flatMap(({ rows }) => rows).find((one) => one.key === key);
  if (row === undefined) throw new Error(`there is no row ${key}`);
  return row;
}
