import * as fc from 'fast-check';
import { fixedValues, mentionSortSchema, searchFields } from '../search/mention-search';
import type { MentionSearch, SearchField } from '../search/mention-search';

/** Any search that an address can ask for. */
export function arbitrarySearch(): fc.Arbitrary<MentionSearch> {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  return fc.record({
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    values: fc.record(
      Object.fromEntries(searchFields.map((field) => [field, arbitraryValues(field)])) as Record<
        SearchField,
        fc.Arbitrary<string[]>
      >,
      { requiredKeys: [] },
    ),
    from: fc.option(day),
    to: fc.option(day),
    sort: fc.constantFrom(...mentionSortSchema.options),
  });
}

function arbitraryValues(field: SearchField): fc.Arbitrary<string[]> {
  const fixed: Partial<Record<SearchField, readonly string[]>> = fixedValues;
  const known = fixed[field];
  const value =
    known === undefined
      ? fc.oneof(
          fc.constantFrom('acme-fr', 'late, lost', 'a\\b', ',', 'me', '東京'),
          fc.string({ unit: 'grapheme', minLength: 1 }),
        )
      : fc.constantFrom(...known);
  return fc.uniqueArray(value, { minLength: 1, maxLength: 4 });
}
