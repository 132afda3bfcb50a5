import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/mention';
import { createWorkedExample } from '../../worlds/worked-example';
import { createTopicEntries } from './topic-entries';

const topics = ['brand', 'shop', 'press', '__proto__'];

describe('the mentions of some topics', () => {
  it('are those that looking at all mentions finds, in their order', () => {
    const [mention] = createWorkedExample().mentions as [Mention];
    fc.assert(
      fc.property(
        fc.array(fc.subarray(topics), { maxLength: 30 }),
        fc.subarray([...topics, 'unknown']),
        (topicLists, wanted) => {
          const entries = topicLists.map((topicIds) => ({
            mention: { ...mention, topicIds },
            replies: [],
          }));
          const expected = entries.filter((entry) =>
            entry.mention.topicIds.some((id) => wanted.includes(id)),
          );
          const found = createTopicEntries(entries).find(wanted);
          expect(found).toHaveLength(expected.length);
          expect(found.every((entry, index) => entry === expected[index])).toBe(true);
        },
      ),
    );
  });
});
