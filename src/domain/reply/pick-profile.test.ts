import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import page from '../../../docs/reply-profile-pick.md?raw';
import { arbitraryUtf16 } from '../test-support/arbitrary-ids';
import { hashId, pickProfile, weighProfile } from './pick-profile';

/** The rows of the table under a heading of the page, each cell without its backticks. */
function readTable(heading: string): string[][] {
  const [, section = ''] = page.split(`\n### ${heading}\n`);
  const [table = ''] = section.split('\n#');
  return table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => [...line.matchAll(/`([^`]*)`/g)].map(([, cell = '']) => cell));
}

function fromJson(cell: string | undefined): string {
  return JSON.parse(cell ?? 'null') as string;
}

function toHex(value: number): string {
  return value.toString(16).padStart(8, '0');
}

describe('the published test vectors', () => {
  const hashes = readTable('Hashes');
  const weights = readTable('Weights');
  const picks = readTable('Picks');

  test('there are as many as the page is known to have', () => {
    expect([hashes.length, weights.length, picks.length]).toStrictEqual([14, 7, 14]);
  });

  test.each(hashes)('the hash of %s is %s', (id, hash) => {
    expect(toHex(hashId(fromJson(id)))).toBe(hash);
  });

  test.each(hashes)('the mix of the hash of %s is %s, %s', (id, _hash, mixed) => {
    // The mix itself is private, but a bijection with mix(0) = 0: both sides are the mix of the mix.
    const profileHash = hashId(fromJson(id));
    expect(weighProfile(0, profileHash)).toBe(weighProfile(Number(`0x${mixed ?? ''}`), 0));
  });

  test.each(weights)('in %s the weight of %s is %s', (conversation, profile, weight) => {
    const weighed = weighProfile(hashId(fromJson(conversation)), hashId(fromJson(profile)));
    expect(toHex(weighed)).toBe(weight);
  });

  test.each(picks)('%s picks, of %s, %s', (conversation, candidates, pick) => {
    const candidateIds = JSON.parse(candidates ?? '[]') as string[];
    expect(pickProfile(fromJson(conversation), candidateIds)).toBe(JSON.parse(pick ?? ''));
  });
});

describe('the random pick', () => {
  const conversationId = arbitraryUtf16();
  const someIds = fc.uniqueArray(arbitraryUtf16(), { minLength: 1, maxLength: 12 });

  test('is one of the candidates', () => {
    fc.assert(
      fc.property(conversationId, someIds, (conversation, ids) => {
        expect(ids).toContain(pickProfile(conversation, ids));
      }),
    );
  });

  test('does not depend on the order of the candidates, or on naming one twice', () => {
    const shuffled = someIds.chain((ids) =>
      fc.tuple(
        fc.constant(ids),
        fc.shuffledSubarray([...ids, ...ids], { minLength: ids.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(conversationId, shuffled, (conversation, [ids, again]) => {
        expect(pickProfile(conversation, again)).toBe(pickProfile(conversation, ids));
      }),
    );
  });

  test('stays when a candidate goes that was not picked', () => {
    fc.assert(
      fc.property(conversationId, someIds, (conversation, ids) => {
        const picked = pickProfile(conversation, ids);
        for (const gone of ids.filter((id) => id !== picked)) {
          const rest = ids.filter((id) => id !== gone);
          expect(pickProfile(conversation, rest)).toBe(picked);
        }
      }),
    );
  });

  test('moves only to a candidate that comes', () => {
    fc.assert(
      fc.property(conversationId, someIds, arbitraryUtf16(), (conversation, ids, newcomer) => {
        const before = pickProfile(conversation, ids);
        expect([before, newcomer]).toContain(pickProfile(conversation, [...ids, newcomer]));
      }),
    );
  });

  test('breaks a tie by the first id in code unit order', () => {
    expect(hashId('press-vg-19')).toBe(hashId('team-fo-2'));
    fc.assert(
      fc.property(conversationId, (conversation) => {
        expect(pickProfile(conversation, ['team-fo-2', 'press-vg-19'])).toBe('press-vg-19');
      }),
    );
  });

  test('is null without candidates', () => {
    expect(pickProfile('conversation-1', [])).toBeNull();
  });

  describe('is uniform over conversations', () => {
    const count = 12_000;
    const shapes: [string, (index: number) => string][] = [
      ['conversation-1', (index) => `conversation-${String(index)}`],
      ['1', String],
      ['long hexadecimal', (index) => hashId(String(index)).toString(16).repeat(4)],
      ['non-ASCII', (index) => `会話-${index.toString(36)}`],
    ];
    const cases = shapes.flatMap(([name, toId]) =>
      [2, 3, 8, 25].map((size) => ({ name, toId, size })),
    );

    test.each(cases)('ids like $name, $size candidates', ({ toId, size }) => {
      const candidateIds = Array.from({ length: size }, (_, index) => `profile-${String(index)}`);
      const picks = new Map(candidateIds.map((id) => [id, 0]));
      for (let index = 0; index < count; index += 1) {
        const picked = pickProfile(toId(index), candidateIds) ?? '';
        picks.set(picked, (picks.get(picked) ?? 0) + 1);
      }

      const expected = count / size;
      const chiSquare = [...picks.values()].reduce(
        (sum, observed) => sum + (observed - expected) ** 2 / expected,
        0,
      );
      // Mean df, deviation √(2 df): five of them are far beyond chance, and these ids never change.
      const degrees = size - 1;
      expect(picks.size).toBe(size);
      expect(chiSquare).toBeLessThan(degrees + 5 * Math.sqrt(2 * degrees));
    });

    test('a newcomer takes its fair share from everyone', () => {
      const candidateIds = ['acme-us', 'acme-fr', 'acme-care'];
      const taken = new Map(candidateIds.map((id) => [id, 0]));
      for (let index = 0; index < count; index += 1) {
        const conversation = `conversation-${String(index)}`;
        const before = pickProfile(conversation, candidateIds) ?? '';
        if (pickProfile(conversation, [...candidateIds, 'newcomer']) === 'newcomer') {
          taken.set(before, (taken.get(before) ?? 0) + 1);
        }
      }
      for (const share of taken.values()) {
        expect(Math.abs(share / count - 1 / 12)).toBeLessThan(0.01);
      }
    });
  });
});
