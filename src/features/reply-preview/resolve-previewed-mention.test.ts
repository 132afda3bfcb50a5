import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupMentions } from '../../domain/reply/group-mentions';
import { findMentionPreview, previewReplies } from '../../domain/reply/preview-replies';
import {
  applyEdit,
  arbitraryReplyWorld,
  collectFacts,
} from '../../domain/test-support/arbitrary-reply-world';
import { propertyRuns } from '../../domain/test-support/property-runs';
import { resolvePreviewedMention } from './resolve-previewed-mention';

test('the reasons shown are those of what the preview counts, on both sides', () => {
  fc.assert(
    fc.property(arbitraryReplyWorld(), ({ mentions, before, after, settings, edits, folderId }) => {
      const collected = collectFacts(mentions);
      const facts = {
        ...collected,
        lastUsedProfileIds: before.lastUsedProfileIds,
        mentionIds: { length: mentions.length, at: String, find: () => new Uint32Array() },
      };
      const preview = previewReplies({
        grouped: groupMentions(collected, before, after),
        folderId,
        before: { profiles: before.profiles, settings },
        after: { profiles: after.profiles, settings: edits.reduce(applyEdit, settings) },
      });
      const scene = { mailboxId: 'mailbox', facts, before, after, preview };
      for (const place of mentions.keys()) {
        const previewed = findMentionPreview(preview, place);
        if (previewed === null) continue;
        for (const side of ['before', 'after'] as const) {
          expect(resolvePreviewedMention(scene, place, side)).toMatchObject(previewed[side]);
        }
      }
      expect(resolvePreviewedMention(scene, mentions.length, 'after')).toBeNull();
    }),
    propertyRuns(300),
  );
});
