import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileFilter, dependsOnViewer, matchesSmartFolder } from './matches-smart-folder';
import type { FilterableMention } from './matches-smart-folder';
import type { Condition, Filter } from './smart-folder';
import {
  arbitraryCondition,
  arbitraryFilter,
  arbitraryFilterableMention,
  arbitraryListCondition,
  arbitraryUserId,
} from './test-support/arbitrary-mention';
import { deepFreeze } from './test-support/deep-freeze';
import { propertyRuns } from './test-support/property-runs';

describe('for any mention and filter', () => {
  const anyMention = arbitraryFilterableMention();
  const matches = (of: FilterableMention, filter: Filter, viewerId: string) =>
    matchesSmartFolder(of, filter, { viewerId });
  const runs = propertyRuns(300);

  test('none-of is the negation of any-of', () => {
    fc.assert(
      fc.property(
        anyMention,
        arbitraryListCondition(),
        arbitraryUserId,
        (some, condition, viewerId) => {
          const [anyOf, noneOf] = (['any-of', 'none-of'] as const).map((operator) =>
            matches(
              some,
              { match: 'all', conditions: [{ ...condition, operator } as Condition] },
              viewerId,
            ),
          );
          expect(noneOf).toBe(!anyOf);
        },
      ),
      runs,
    );
  });

  test('any-of several values holds when it holds of one of them', () => {
    fc.assert(
      fc.property(
        anyMention,
        arbitraryListCondition(),
        arbitraryUserId,
        (some, condition, viewerId) => {
          const anyOf = (values: readonly string[]) =>
            matches(
              some,
              {
                match: 'all',
                conditions: [{ ...condition, operator: 'any-of', values } as Condition],
              },
              viewerId,
            );
          expect(anyOf(condition.values)).toBe(condition.values.some((value) => anyOf([value])));
        },
      ),
      runs,
    );
  });

  test('all is every condition by itself, any is some; their order does not matter', () => {
    fc.assert(
      fc.property(
        anyMention,
        fc.array(arbitraryCondition(), { maxLength: 4 }),
        arbitraryUserId,
        (some, conditions, viewerId) => {
          const alone = conditions.map((condition) =>
            matches(some, { match: 'any', conditions: [condition] }, viewerId),
          );
          const reversed = [...conditions].reverse();
          expect(matches(some, { match: 'all', conditions: reversed }, viewerId)).toBe(
            alone.every(Boolean),
          );
          expect(matches(some, { match: 'any', conditions: reversed }, viewerId)).toBe(
            alone.some(Boolean),
          );
        },
      ),
      runs,
    );
  });

  test('a filter that does not depend on the viewer is the same for all of them', () => {
    fc.assert(
      fc.property(anyMention, arbitraryFilter(), (some, filter) => {
        fc.pre(!dependsOnViewer(filter));
        expect(matches(some, filter, 'user-1')).toBe(matches(some, filter, 'user-2'));
      }),
      runs,
    );
  });

  test('a compiled filter says of each of many mentions what the filter says of it alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyMention, arbitraryUserId), { maxLength: 8 }),
        arbitraryFilter(),
        (looks, filter) => {
          const holds = compileFilter(filter);
          expect(looks.map(([some, viewerId]) => holds(some, { viewerId }))).toEqual(
            looks.map(([some, viewerId]) => matches(some, filter, viewerId)),
          );
        },
      ),
      runs,
    );
  });

  test('it changes nothing that it is given', () => {
    fc.assert(
      fc.property(anyMention, arbitraryFilter(), (some, filter) => {
        expect(matches(deepFreeze(some), deepFreeze(filter), 'user-1')).toBeTypeOf('boolean');
      }),
      runs,
    );
  });
});
