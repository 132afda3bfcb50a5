import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupMentions } from '../domain/reply/group-mentions';
import { arbitraryUtf16 } from '../domain/test-support/arbitrary-ids';
import { arbitraryReplyWorld, collectFacts } from '../domain/test-support/arbitrary-reply-world';
import { decodeColumns, encodeColumns, MalformedColumnsError, readUint32 } from './binary-columns';
import { decodeReplyGroups, encodeReplyGroups } from './reply-groups';
import type { ReplyGroups } from './reply-groups';

const anyGroups: fc.Arbitrary<ReplyGroups> = fc
  .uniqueArray(
    fc.tuple(fc.oneof(arbitraryUtf16(), fc.constant('__proto__')), arbitraryReplyWorld()),
    {
      selector: ([mailboxId]) => mailboxId,
      maxLength: 4,
    },
  )
  .map((worlds) => {
    const entries = worlds.map(([mailboxId, { mentions, before, after }]) => {
      const { groups } = groupMentions(collectFacts(mentions), before, after);
      return [mailboxId, groups] as const;
    });
    return new Map(entries);
  });

describe('reply groups on the wire', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const decoded = decodeReplyGroups(encodeReplyGroups(groups));
        expect([...decoded]).toEqual([...groups]);
      }),
    );
  });

  it('keep the grounds of a group the same object where nothing changes', () => {
    fc.assert(
      fc.property(arbitraryReplyWorld(), ({ mentions, before }) => {
        const { groups } = groupMentions(collectFacts(mentions), before);
        const decoded = decodeReplyGroups(encodeReplyGroups(new Map([['care', groups]])));
        for (const group of decoded.get('care') ?? []) expect(group.after).toBe(group.before);
      }),
    );
  });

  it('refuse a body that breaks off', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat(), (groups, seed) => {
        const bytes = encodeReplyGroups(groups);
        const cut = bytes.subarray(0, seed % bytes.length);
        expect(() => decodeReplyGroups(cut)).toThrow(MalformedColumnsError);
      }),
    );
  });

  it('refuse a group that names what is not there', () => {
    fc.assert(
      fc.property(anyGroups, fc.nat({ max: 3 }), (groups, wrong) => {
        const total = [...groups.values()].flat().length;
        fc.pre(total > 0);
        const { header, columns } = decodeColumns(encodeReplyGroups(groups));
        const changed = columns.map((column, place) =>
          place === wrong ? new Uint32Array(total).fill(9_999) : readUint32(column, total),
        );
        const bytes = encodeColumns(header, changed);
        expect(() => decodeReplyGroups(bytes)).toThrow(MalformedColumnsError);
      }),
    );
  });
});
