import { expect, test } from 'vitest';
import { indexGroups } from './group-index';
import type { Ground, MentionGroup } from './group-mentions';

test('names what the groups of a service share by place, and finds each group again', () => {
  const ground: Ground = { fixed: null, answer: { profileId: 'us', rule: 'topic' } };
  const other: Ground = { fixed: null, answer: null };
  const vip = ['vip'];
  const none: string[] = [];
  const group = (changes: Partial<MentionGroup>): MentionGroup => ({
    serviceId: 'facebook',
    folderIds: vip,
    before: ground,
    after: ground,
    mentions: 2,
    open: 1,
    ...changes,
  });
  const groups = [
    group({}),
    group({ serviceId: 'x', folderIds: none }),
    group({ folderIds: none, before: other, mentions: 3 }),
  ];
  const grouped = { groups, groupOf: new Uint32Array() };
  const index = indexGroups(grouped);
  expect(index).toEqual({
    serviceOf: Uint32Array.of(0, 1, 0),
    placeOf: Uint32Array.of(0, 0, 1),
    services: [
      {
        serviceId: 'facebook',
        groups: [groups[0], groups[2]],
        folderSets: [vip, none],
        folderSetOf: Uint32Array.of(0, 1),
        folderSetAfterOf: Uint32Array.of(0, 1),
        grounds: [ground, other],
        before: Uint32Array.of(0, 1),
        after: Uint32Array.of(0, 0),
        mentions: Uint32Array.of(2, 3),
        open: Uint32Array.of(1, 1),
      },
      {
        serviceId: 'x',
        groups: [groups[1]],
        folderSets: [none],
        folderSetOf: Uint32Array.of(0),
        folderSetAfterOf: Uint32Array.of(0),
        grounds: [ground],
        before: Uint32Array.of(0),
        after: Uint32Array.of(0),
        mentions: Uint32Array.of(2),
        open: Uint32Array.of(1),
      },
    ],
  });
  expect(indexGroups(grouped)).toBe(index);
});
