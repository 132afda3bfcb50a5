import type { Mention } from '../../../src/domain/mention';
import { foldSearchText, hasTerms, splitRuns } from '../../../src/domain/search/search-terms';
import type { SearchTerm } from '../../../src/domain/search/search-terms';
import { clearBit, createBits, keepCommon, setBit, writeCommonDescending } from './bits';
import type { Bits } from './bits';
import { readSearchText } from './read-search-text';
import { createTokenIndexBuilder } from './token-index';
import type { TokenIndex } from './token-index';

/**
 * Finds mentions by the words in their text, author and handle. Words are looked up by how they begin; of
 * runs of scripts that do not part words every two characters are looked up, and longer pieces checked in
 * the few texts that have all of their pairs. It is built once, piece by piece. What is written
 * afterwards is looked through as it is, until there is so much of it that all is built again.
 */
export interface TextIndex {
  find(terms: readonly SearchTerm[]): Bits;
  /** Takes over that a mention's text or author is another now, or that it has come. */
  change(document: number): void;
  /** Builds on a little; true when there is nothing more to do. */
  build(documents: number): boolean;
}

/** How many mentions may be looked through. */
const MOST_CHANGED = 2000;

/**
 * @param mentionAt the mentions by number, as they are now
 * @param capacity how many there can be
 */
export function createTextIndex(
  mentionAt: (document: number) => Mention,
  count: number,
  capacity: number,
): TextIndex {
  const changed = new Set<number>();
  let builder = createBuilder();
  let built: { words: TokenIndex; pairs: TokenIndex } | null = null;
  let next = 0;
  let end = count;
  let total = count;

  function build(documents: number): boolean {
    if (built !== null) return true;
    const stop = Math.min(end, next + documents);
    for (; next < stop; next += 1) builder.add(foldSearchText(mentionAt(next)), next);
    if (next < end) return false;
    built = builder.finish();
    return true;
  }

  function findTerm({ words, pairs }: NonNullable<typeof built>, term: SearchTerm): Bits {
    const found = createBits(capacity);
    if (term.kind === 'prefix') words.addStartingWith(term.text, found);
    else {
      const pieces = listPieces(term.text);
      pieces.forEach((piece, place) => {
        if (place === 0) pairs.addStartingWith(piece, found);
        else keepCommon(found, collect(pairs, piece));
      });
      if (pieces.length > 1) {
        for (const document of listNumbers(found)) {
          const isThere = readSearchText(mentionAt(document)).includes(term.text);
          if (!isThere) clearBit(found, document);
        }
      }
    }
    return found;
  }

  function collect(index: TokenIndex, piece: string): Bits {
    const bits = createBits(capacity);
    index.addStartingWith(piece, bits);
    return bits;
  }

  return {
    build,
    find(terms) {
      build(Infinity);
      if (built === null) return createBits(capacity);
      let found: Bits | null = null;
      for (const term of terms) {
        const ofTerm = findTerm(built, term);
        if (found === null) found = ofTerm;
        else keepCommon(found, ofTerm);
      }
      found ??= createBits(capacity);
      for (const document of changed) {
        if (hasTerms(readSearchText(mentionAt(document)), terms)) setBit(found, document);
        else clearBit(found, document);
      }
      return found;
    },
    change(document) {
      changed.add(document);
      total = Math.max(total, document + 1);
      if (changed.size <= MOST_CHANGED || built === null) return;
      changed.clear();
      builder = createBuilder();
      built = null;
      next = 0;
      end = total;
    },
  };
}

function createBuilder() {
  const words = createTokenIndexBuilder();
  const pairs = createTokenIndexBuilder();
  return {
    add(folded: string, document: number) {
      for (const { run, isUnspaced } of splitRuns(folded)) {
        if (!isUnspaced) words.add(run, document);
        else for (const piece of listPairs(run)) pairs.add(piece, document);
      }
    },
    finish: () => ({ words: words.finish(), pairs: pairs.finish() }),
  };
}

/** Every two characters that stand together, and the last one by itself: each character begins one piece. */
function listPairs(run: string): string[] {
  const characters = [...run];
  return characters.map((character, place) => character + (characters[place + 1] ?? ''));
}

/** The pieces that a run must have to hold another one: of one or two characters, that itself. */
function listPieces(run: string): string[] {
  const pairs = listPairs(run);
  return pairs.length === 1 ? pairs : pairs.slice(0, -1);
}

function listNumbers(bits: Bits): Uint32Array {
  const numbers = new Uint32Array(bits.length * 32);
  return numbers.subarray(0, writeCommonDescending(bits, null, numbers, 0));
}
