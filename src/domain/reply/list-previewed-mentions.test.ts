import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  applyEdit,
  arbitraryReplyWorld,
  collectFacts,
} from '../test-support/arbitrary-reply-world';
import { propertyRuns } from '../test-support/property-runs';
import { groupMentions } from './group-mentions';
import {
  countPreviewedMentions,
  groupFoundMentions,
  listPreviewedMentions,
  previewFilters,
} from './list-previewed-mentions';
import type { PreviewFilter } from './list-previewed-mentions';
import { findMentionPreview, previewReplies } from './preview-replies';

const filters = Object.keys(previewFilters) as PreviewFilter[];

test('for any preview, every filter lists what it shows once, changed ones first', () => {
  fc.assert(
    fc.property(
      arbitraryReplyWorld(true),
      fc.constantFrom(...filters),
      fc.option(fc.func(fc.boolean())),
      fc.func(fc.nat()),
      ({ mentions, before, after, settings, edits, folderId }, filter, isFound, shuffle) => {
        const grouped = groupMentions(collectFacts(mentions), before, after);
        const preview = previewReplies({
          grouped,
          folderId,
          before: { profiles: before.profiles, settings },
          after: { profiles: after.profiles, settings: edits.reduce(applyEdit, settings) },
        });
        const all = mentions.map((_, place) => place);
        const places = isFound === null ? all : all.filter((place) => isFound(place));
        const found =
          isFound === null ? null : groupFoundMentions(grouped, Uint32Array.from(places));
        if (found !== null) {
          const ofGroup = (group: number) =>
            places.filter((place) => grouped.groupOf[place] === group).length;
          const counted = grouped.groups.map((_, group): [number, number] => [
            group,
            ofGroup(group),
          ]);
          expect(found.byGroup).toEqual(new Map(counted.filter(([, count]) => count > 0)));
        }
        const isListed = (wanted: PreviewFilter, place: number) => {
          const one = findMentionPreview(preview, place);
          return one !== null && previewFilters[wanted](one);
        };
        const isChanged = (place: number) => findMentionPreview(preview, place)?.isChanged === true;
        const listed = places.filter((place) => isListed(filter, place));
        const expected = [
          ...listed.filter(isChanged),
          ...listed.filter((place) => !isChanged(place)),
        ];

        const list = listPreviewedMentions(preview, filter, found);
        expect(list.length).toBe(expected.length);
        const rows = expected.map((_, row) => row);
        for (const row of rows.toSorted((left, right) => shuffle(left) - shuffle(right))) {
          expect(list.at(row)).toBe(expected[row]);
        }
        expect(list.at(expected.length)).toBeUndefined();
        expect(list.at(-1)).toBeUndefined();
        const counts = countPreviewedMentions(preview, found);
        for (const one of filters) {
          expect(counts[one]).toBe(places.filter((place) => isListed(one, place)).length);
        }
      },
    ),
    propertyRuns(500),
  );
});

test('it walks no further than the rows that are asked for', () => {
  const many = 1_000;
  const mention = {
    serviceId: 'x',
    kind: 'post',
    receivingProfileId: null,
    mentionedProfileIds: [],
    folderIds: [],
    topicIds: ['brand'],
  } as const;
  const frame = { services: [], profiles: [], lastUsedProfileIds: {}, topicIds: ['brand'] };
  const { groups, groupOf } = groupMentions(
    {
      classes: [mention],
      classOf: new Uint32Array(many),
      conversationHash: new Uint32Array(many),
      isOpen: new Uint8Array(many),
    },
    frame,
  );
  let furthest = 0;
  const watched = new Proxy(groupOf, {
    get: (target, key) => {
      if (typeof key === 'string' && key !== 'length') furthest = Math.max(furthest, Number(key));
      return Reflect.get(target, key, target) as unknown;
    },
  });
  const side = {
    profiles: [],
    settings: { mailbox: { replyWith: { mode: 'default' } }, folders: [] },
  } as const;
  const grouped = { groups, groupOf: watched };
  const list = listPreviewedMentions(
    previewReplies({ grouped, folderId: null, before: side, after: side }),
    'unanswerable',
  );
  expect(list.length).toBe(many);
  expect(list.at(10)).toBe(10);
  expect(furthest).toBe(10);
});
