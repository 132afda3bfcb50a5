import { expect, test } from 'vitest';
import type { SmartFolderSettings } from '../../contract/smart-folders';
import { draftSmartFolder, rebaseSmartFolder, toSmartFolderSettings } from './smart-folder-draft';

function folder(text: string, name = 'VIP'): SmartFolderSettings {
  return {
    name,
    filter: { match: 'all', conditions: [{ field: 'text', operator: 'contains', value: text }] },
    replyWith: { mode: 'default' },
  };
}

function rebase(base: SmartFolderSettings, mine: SmartFolderSettings, theirs: SmartFolderSettings) {
  return toSmartFolderSettings(
    rebaseSmartFolder(draftSmartFolder(base), draftSmartFolder(mine), draftSmartFolder(theirs)),
  );
}

test('a filter that was restored stays when someone else saves meanwhile', () => {
  expect(rebase(folder('now'), folder('past'), folder('now', 'Care'))).toEqual(
    folder('past', 'Care'),
  );
});

test('a filter that was not touched is theirs', () => {
  expect(rebase(folder('now'), folder('now', 'Mine'), folder('theirs'))).toEqual(
    folder('theirs', 'Mine'),
  );
});
