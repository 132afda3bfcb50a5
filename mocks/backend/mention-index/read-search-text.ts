import type { Mention } from '../../../src/domain/mention';
import { foldSearchText } from '../../../src/domain/search/search-terms';

/** What is searched of a mention; kept, because folding takes far longer than looking through it. */
export function readSearchText(mention: Mention): string {
  const known = searchTexts.get(mention);
  if (known !== undefined) return known;
  const folded = foldSearchText(mention);
  searchTexts.set(mention, folded);
  return folded;
}
const searchTexts = new WeakMap<Mention, string>();
