import * as fc from 'fast-check';
import type { FilterableMention } from '../matches-smart-folder';
import { mentionStatusSchema, prioritySchema, sentimentSchema } from '../mention';
import { mentionKindSchema } from '../service';
import { ME, UNASSIGNED } from '../smart-folder';
import type { Condition, Filter } from '../smart-folder';

const services = ['facebook', 'x', '__proto__'];
const topics = ['brand', 'shop', 'constructor'];
const tags = ['refund', 'other', '東京'];
const users = ['user-1', 'user-2', 'user-3'];
const languages = ['en', 'fr', 'fr-ca', 'zh-hant', 'und'];
const words = [
  'Élan',
  'elan',
  'Straße',
  'ΟΔΟΣ',
  'かば',
  '한국',
  'हिन्दी',
  'refund',
  '❤️',
  'İstanbul',
];

/** Any user id that a mention may be assigned to. */
export const arbitraryUserId: fc.Arbitrary<string> = fc.constantFrom(...users);

/** Any mention, as far as filters look at it, from few values, so that conditions hold now and then. */
export function arbitraryFilterableMention(): fc.Arbitrary<FilterableMention> {
  return fc.record({
    serviceId: fc.constantFrom(...services),
    topicIds: fc.uniqueArray(fc.constantFrom(...topics)),
    kind: fc.constantFrom(...mentionKindSchema.options),
    language: fc.constantFrom(...languages),
    sentiment: fc.constantFrom(...sentimentSchema.options),
    tags: fc.uniqueArray(fc.constantFrom(...tags)),
    priority: fc.constantFrom(...prioritySchema.options),
    status: fc.constantFrom(...mentionStatusSchema.options),
    assigneeId: fc.option(arbitraryUserId),
    author: fc.record({
      name: fc.constant('Author'),
      handle: fc.constant(null),
      followers: fc.nat({ max: 10 }),
    }),
    text: arbitraryText(),
  });
}

/** Any condition with a list of values. */
export function arbitraryListCondition(): fc.Arbitrary<
  Extract<Condition, { operator: 'any-of' | 'none-of' }>
> {
  const operator = fc.constantFrom('any-of' as const, 'none-of' as const);
  const someOf = <Value>(...values: Value[]) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.record({
      field: fc.constant('service' as const),
      operator,
      values: someOf(...services),
    }),
    fc.record({ field: fc.constant('topic' as const), operator, values: someOf(...topics) }),
    fc.record({ field: fc.constant('tag' as const), operator, values: someOf(...tags) }),
    fc.record({
      field: fc.constant('language' as const),
      operator,
      values: someOf('en', 'fr', 'zh', 'und'),
    }),
    fc.record({
      field: fc.constant('assignee' as const),
      operator,
      values: someOf(ME, UNASSIGNED, ...users),
    }),
    fc.record({
      field: fc.constant('kind' as const),
      operator,
      values: someOf(...mentionKindSchema.options),
    }),
    fc.record({
      field: fc.constant('sentiment' as const),
      operator,
      values: someOf(...sentimentSchema.options),
    }),
    fc.record({
      field: fc.constant('priority' as const),
      operator,
      values: someOf(...prioritySchema.options),
    }),
    fc.record({
      field: fc.constant('status' as const),
      operator,
      values: someOf(...mentionStatusSchema.options),
    }),
  );
}

/** Any condition. */
export function arbitraryCondition(): fc.Arbitrary<Condition> {
  return fc.oneof(
    { arbitrary: arbitraryListCondition(), weight: 8 },
    {
      arbitrary: fc.record({
        field: fc.constant('author-followers' as const),
        operator: fc.constantFrom('at-least' as const, 'at-most' as const),
        value: fc.nat({ max: 10 }),
      }),
      weight: 1,
    },
    {
      arbitrary: fc.record({
        field: fc.constant('text' as const),
        operator: fc.constantFrom('contains' as const, 'excludes' as const),
        value: fc.constantFrom(...words),
      }),
      weight: 1,
    },
  );
}

/** Any filter of a smart folder, without conditions too. */
export function arbitraryFilter(): fc.Arbitrary<Filter> {
  return fc.record({
    match: fc.constantFrom('all', 'any'),
    conditions: fc.array(arbitraryCondition(), { maxLength: 4 }),
  });
}

/** A text of a few words in several scripts, or any text at all. */
export function arbitraryText(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
}
