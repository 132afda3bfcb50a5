import { setBit } from './bits';
import type { Bits } from './bits';

/**
 * Which documents have which tokens: the tokens in order, and their documents one after the other in one
 * piece of memory. So whatever tokens begin alike, their documents are one stretch of it.
 */
export interface TokenIndex {
  /** Adds to a set the documents with a token that begins with a text. */
  addStartingWith(text: string, into: Bits): void;
}

export interface TokenIndexBuilder {
  /** One document's tokens are given before the next one's. */
  add(token: string, document: number): void;
  finish(): TokenIndex;
}

export function createTokenIndexBuilder(): TokenIndexBuilder {
  const documentsOf = new Map<string, number[]>();
  return {
    add(token, document) {
      const documents = documentsOf.get(token);
      if (documents === undefined) documentsOf.set(token, [document]);
      else if (documents.at(-1) !== document) documents.push(document);
    },
    finish() {
      const tokens = [...documentsOf.keys()].sort();
      const starts = new Uint32Array(tokens.length + 1);
      tokens.forEach((token, place) => {
        starts[place + 1] = (starts[place] ?? 0) + (documentsOf.get(token)?.length ?? 0);
      });
      const postings = new Uint32Array(starts[tokens.length] ?? 0);
      tokens.forEach((token, place) => {
        postings.set(documentsOf.get(token) ?? [], starts[place]);
      });
      documentsOf.clear();
      return {
        addStartingWith(text, into) {
          const from = starts[findPlace(tokens, text)] ?? 0;
          // Nothing that is a token goes after this.
          const to = starts[findPlace(tokens, `${text}\uffff`)] ?? 0;
          for (let posting = from; posting < to; posting += 1) setBit(into, postings[posting] ?? 0);
        },
      };
    },
  };
}

/** The first place whose token does not go before a text. */
function findPlace(tokens: readonly string[], text: string): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
