import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdit,
  arbitraryReplyWorld,
  collectFacts,
} from '../test-support/arbitrary-reply-world';
import type { ReplyWorld } from '../test-support/arbitrary-reply-world';
import { propertyRuns } from '../test-support/property-runs';
import { always, mailboxWith, replyInput } from '../test-support/reply-input';
import { groupMentions } from './group-mentions';
import { findGroupPreview, previewReplies } from './preview-replies';
import type { PreviewInput, ReplyPreview } from './preview-replies';

function readScene({ mentions, before, after, settings, edits, folderId }: ReplyWorld) {
  const grouped = groupMentions(collectFacts(mentions), before, after);
  const edited = edits.reduce(applyEdit, settings);
  return {
    grouped,
    folderId,
    before: { profiles: before.profiles, settings },
    after: { profiles: after.profiles, settings: edited },
  } satisfies PreviewInput;
}

/** All that a preview says. */
function tell(preview: ReplyPreview) {
  const { totals, grouped } = preview;
  return { totals, groups: grouped.groups.map((_, group) => findGroupPreview(preview, group)) };
}

describe('an earlier preview', () => {
  const parts = [
    'mentions',
    'folder',
    'profiles before',
    'profiles after',
    'saved',
    'edited',
  ] as const;

  test.each(parts)('of another scene says nothing of this one: %s', (part) => {
    fc.assert(
      fc.property(arbitraryReplyWorld(true), arbitraryReplyWorld(true), (world, other) => {
        const scene = readScene(world);
        const theirs = readScene(other);
        const [first] = world.settings.folders;
        const earlier: Record<typeof part, Partial<PreviewInput>> = {
          mentions: {
            grouped: groupMentions(collectFacts(other.mentions), world.before, world.after),
          },
          folder: { folderId: scene.folderId === null ? (first?.id ?? null) : null },
          'profiles before': { before: { ...scene.before, profiles: theirs.before.profiles } },
          'profiles after': { after: { ...scene.after, profiles: theirs.after.profiles } },
          saved: { before: { ...scene.before, settings: theirs.before.settings } },
          edited: { after: { ...scene.after, settings: theirs.after.settings } },
        };
        const previous = previewReplies({ ...scene, ...earlier[part] });
        expect(tell(previewReplies(scene, previous))).toEqual(tell(previewReplies(scene)));
      }),
      propertyRuns(120),
    );
  });

  test('of the same scene is taken over, service by service', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(true), (world) => {
        const scene = readScene(world);
        const previous = previewReplies(scene);
        for (const [place, service] of previewReplies({ ...scene }, previous).services.entries()) {
          expect(service).toBe(previous.services[place]);
        }
        const { mailbox, folders } = world.settings;
        const saved = { mailbox, folders: folders.map((folder) => ({ ...folder })) };
        const edited = applyEdit(
          ...([saved, { kind: 'replace', place: null, replyWith: { mode: 'default' } }] as const),
        );
        const next = previewReplies(
          {
            ...scene,
            before: { ...scene.before, settings: saved },
            after: { ...scene.after, settings: edited },
          },
          previous,
        );
        for (const [place, { before }] of next.services.entries()) {
          expect(before).toBe(previous.services[place]?.before);
        }
      }),
      propertyRuns(120),
    );
  });
});

test('a profile that cannot reply any more is noticed, though the groups were made without that', () => {
  const { services, profiles, mention, mailbox } = replyInput();
  const frame = { services, profiles, topicIds: mailbox.topicIds, lastUsedProfileIds: {} };
  const facts = collectFacts([{ mention, folderIds: [], topicIds: ['brand'], isOpen: true }]);
  const settings = { mailbox: mailboxWith(always('fr')), folders: [] };
  const { totals } = previewReplies({
    grouped: groupMentions(facts, frame),
    folderId: null,
    before: { profiles, settings },
    after: { profiles: profiles.filter(({ id }) => id !== 'fr'), settings },
  });
  expect(totals).toMatchObject({ mentions: 1, changed: 1 });
});

test('where a service stays as it is, it is decided once for both sides', () => {
  fc.assert(
    fc.property(arbitraryReplyWorld(), (world) => {
      const scene = readScene({ ...world, after: world.before, edits: [] });
      for (const { before, after } of previewReplies(scene).services) expect(after).toBe(before);
    }),
    propertyRuns(100),
  );
});
