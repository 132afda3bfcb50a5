import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryUtf16 } from '../domain/test-support/arbitrary-ids';
import { decodeMentionIds, encodeMentionIds } from './mention-id-columns';

const anyId = fc.oneof(
  fc.constantFrom('m-1', 'm-2', '', '__proto__', '\ufeffmark', '東京', '😀'),
  arbitraryUtf16().map((id) => id.toWellFormed()),
);

test('of some ids it finds those that are there, in their order', () => {
  fc.assert(
    fc.property(fc.array(anyId), fc.array(anyId), fc.array(fc.nat()), (ids, others, picks) => {
      const { ends, bytes } = encodeMentionIds(ids);
      const known = picks.flatMap((pick) => ids[pick % Math.max(1, ids.length)] ?? []);
      const wanted = new Set([...others, ...known]);
      const expected = ids.flatMap((id, place) => (wanted.has(id) ? [place] : []));
      expect([...decodeMentionIds(ends, bytes).find(wanted)]).toEqual(expected);
    }),
  );
});
