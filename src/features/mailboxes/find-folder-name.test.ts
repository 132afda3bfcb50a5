import { expect, test } from 'vitest';
import { findFolderName } from './find-folder-name';

const folders = {
  smartFolders: [
    {
      id: 'vip',
      mailboxId: 'support',
      name: 'VIP',
      filter: { match: 'all' as const, conditions: [] },
      replyWith: { mode: 'default' as const },
      version: 1,
      count: 2,
    },
  ],
};

test.each([
  ['inbox', 'the inbox'],
  ['vip', 'VIP'],
  ['gone', null],
])('%s is called %s', (id, name) => {
  expect(findFolderName(folders, id, (defaultId) => `the ${defaultId}`)).toBe(name);
});
