import { expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/mention';
import { readSearchTerms } from '../../../src/domain/search/search-terms';
import { createWorkedExample } from '../../worlds/worked-example';
import { hasBit } from './bits';
import { createTextIndex } from './text-index';

it('is built anew when many texts have changed, and finds what came meanwhile', () => {
  const [example] = createWorkedExample().mentions;
  const mentions = Array.from({ length: 3000 }, () => write(example, 'before 小包'));
  const index = createTextIndex((number) => mentions[number] as Mention, 2990, 3000);
  const find = (text: string) => {
    const found = index.find(readSearchTerms(text));
    return mentions.flatMap((_, number) => (hasBit(found, number) ? [number] : []));
  };
  expect(find('bef')).toHaveLength(2990);
  for (let number = 500; number < 2995; number += 1) {
    mentions[number] = write(example, 'after 包小');
    index.change(number);
  }
  // Built by then only in part; the rest is built when it is asked for.
  expect(index.build(100)).toBe(false);
  expect(find('after')).toEqual(Array.from({ length: 2495 }, (_, place) => place + 500));
  expect(find('before')).toHaveLength(500);
  expect(find('小包')).toHaveLength(500);
  expect(find('包小')).toHaveLength(2495);
  expect(index.build(1)).toBe(true);
});

function write(example: Mention | undefined, text: string): Mention {
  return { ...(example as Mention), text };
}
