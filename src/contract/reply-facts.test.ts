import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryRecord, arbitraryUtf16 } from '../domain/test-support/arbitrary-ids';
import { arbitraryReplyWorld, collectFacts } from '../domain/test-support/arbitrary-reply-world';
import { encodeColumns, MalformedColumnsError } from './binary-columns';
import { decodeReplyFacts, encodeReplyFacts } from './reply-facts';
import type { ReplyFacts, ReplyFactsSource } from './reply-facts';

/** Ids that UTF-8 can hold, hostile ones too. */
const anyId = fc.oneof(
  fc.constantFrom('m-1', '', '__proto__', '\ufeffmark', '東京', '😀'),
  arbitraryUtf16().map((id) => id.toWellFormed()),
);

const anyFacts: fc.Arbitrary<ReplyFactsSource> = arbitraryReplyWorld().chain(({ mentions }) =>
  fc
    .record({
      lastUsedProfileIds: arbitraryRecord(
        ['facebook', '__proto__', '\ud800', ''],
        arbitraryUtf16(),
      ),
      mentionIds: fc.array(anyId, { minLength: mentions.length, maxLength: mentions.length }),
    })
    .map((rest) => ({ ...collectFacts(mentions), ...rest })),
);

describe('reply facts on the wire', () => {
  it('come back as they were, whatever the ids', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(spell(decodeReplyFacts(encodeReplyFacts(facts)))).toEqual(facts);
      }),
    );
  });

  it('can be read wherever the bytes lie', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat({ max: 7 }), (facts, offset) => {
        const bytes = encodeReplyFacts(facts);
        const shifted = new Uint8Array(bytes.length + offset).subarray(offset);
        shifted.set(bytes);
        expect(spell(decodeReplyFacts(shifted))).toEqual(facts);
      }),
    );
  });

  it('refuse ids that UTF-8 cannot hold, also where two halves would meet', () => {
    const facts: ReplyFactsSource = {
      ...fourMentions,
      mentionIds: ['a', 'b\ud83d', '\ude00c', 'd'],
    };
    expect(() => encodeReplyFacts(facts)).toThrow(RangeError);
  });

  it('refuse a body that breaks off', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(), (facts, seed) => {
        const bytes = encodeReplyFacts(facts);
        const cut = bytes.subarray(0, seed % bytes.length);
        expect(() => decodeReplyFacts(cut)).toThrow(MalformedColumnsError);
      }),
    );
  });

  it.each([
    ['a class that is not there', { classOf: Uint32Array.of(0, 1, 0, 0) }],
    ['a flag that is none', { isOpen: Uint8Array.of(0, 1, 2, 0) }],
    ['too few hashes', { conversationHash: Uint32Array.of(1, 2, 3) }],
    ['too many ids', { mentionIds: ['a', 'b', 'c', 'd', 'e'] }],
  ])('refuse %s', (_, wrong) => {
    const bytes = encodeReplyFacts({ ...fourMentions, ...wrong });
    expect(() => decodeReplyFacts(bytes)).toThrow(MalformedColumnsError);
  });

  it('refuse ends that go backwards and a header that is another', () => {
    const columns = [new Uint32Array(2), new Uint32Array(2), new Uint8Array(2)];
    const header = {
      mentionCount: 2,
      lastUsedProfiles: [],
      folderSets: [[]],
      mentionedSets: [[]],
      topicSets: [[]],
      classes: [
        {
          serviceId: 'x',
          kind: 'post',
          receivingProfileId: null,
          mentionedSet: 0,
          folderSet: 0,
          topicSet: 0,
        },
      ],
    };
    const decode = (head: unknown, ends: number[]) => () =>
      decodeReplyFacts(
        encodeColumns(head, [...columns, Uint32Array.from(ends), new Uint8Array(3)]),
      );
    expect(decode(header, [1, 3])).not.toThrow();
    expect(decode(header, [3, 1])).toThrow(MalformedColumnsError);
    expect(decode(header, [1, 2])).toThrow(MalformedColumnsError);
    expect(decode({ ...header, topicSets: [] }, [1, 3])).toThrow(MalformedColumnsError);
    expect(decode({ ...header, classes: [{}] }, [1, 3])).toThrow();
    expect(decode([], [1, 3])).toThrow();
  });
});

const fourMentions: ReplyFactsSource = {
  classes: [
    {
      serviceId: 'x',
      kind: 'post',
      receivingProfileId: null,
      mentionedProfileIds: [],
      folderIds: [],
      topicIds: [],
    },
  ],
  classOf: new Uint32Array(4),
  conversationHash: new Uint32Array(4),
  isOpen: new Uint8Array(4),
  mentionIds: ['a', 'b', 'c', 'd'],
  lastUsedProfileIds: {},
};

/** The facts with their ids as a list again. */
function spell({ mentionIds, ...facts }: ReplyFacts): ReplyFactsSource {
  const ids = Array.from({ length: mentionIds.length }, (_, mention) => mentionIds.at(mention));
  return { ...facts, mentionIds: ids };
}
