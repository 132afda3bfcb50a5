import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryReplyWorld, collectFacts } from '../test-support/arbitrary-reply-world';
import type { WorldMention } from '../test-support/arbitrary-reply-world';
import { listFolderMentions } from './list-folder-mentions';

const readAfter = ({ folderIds, folderIdsAfter = folderIds }: WorldMention) => folderIdsAfter;

test('for any mentions, a folder holds those that its filter finds after the change', () => {
  fc.assert(
    fc.property(arbitraryReplyWorld(true), fc.nat({ max: 4 }), ({ mentions }, limit) => {
      const facts = collectFacts(mentions);
      const ids = mentions.flatMap(({ folderIds, folderIdsAfter = [] }) => [
        ...folderIds,
        ...folderIdsAfter,
      ]);
      for (const folderId of ['of another mailbox', ...new Set(ids)]) {
        const held = mentions.flatMap((mention, place) =>
          readAfter(mention).includes(folderId) ? [place] : [],
        );
        expect(listFolderMentions(facts, folderId, limit)).toEqual({
          count: held.length,
          first: held.slice(0, limit),
        });
      }
    }),
  );
});
