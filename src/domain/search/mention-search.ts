import * as z from 'zod/mini';
import type { FilterableMention } from '../matches-smart-folder';
import { mentionStatusSchema, prioritySchema, sentimentSchema } from '../mention';
import { mentionKindSchema } from '../service';
import { conditionSchema } from '../smart-folder';
import type { Condition, Filter } from '../smart-folder';
import { dueSchema } from '../waiting/due-bounds';
import { foldSearchText, hasTerms, readSearchTerms, splitRuns } from './search-terms';

/**
 * How a list of mentions is looked at: what it is narrowed to and how it is sorted. The address and the
 * HTTP interface both write it as plain parameters, lists with commas: `?text=colis&language=fr&sort=priority`.
 */

/** The fields of which any of some values must hold, just as in a smart folder's conditions. */
export const conditionFields = [
  'service',
  'status',
  'assignee',
  'tag',
  'sentiment',
  'language',
  'priority',
  'kind',
  'topic',
] as const satisfies readonly Condition['field'][];
export type ConditionField = (typeof conditionFields)[number];

/**
 * `answers`: who answers, as seen by whoever looks, with the list's folder open: profile ids, `blocked` and
 * `unanswerable`. `due`: by the target of the list's mailbox and the minute at which it is asked.
 */
export const searchFields = [...conditionFields, 'answers', 'due'] as const;
export type SearchField = (typeof searchFields)[number];

export const BLOCKED = 'blocked';
export const UNANSWERABLE = 'unanswerable';

/**
 * - `newest`: what came last goes first; in Sent, what was answered last.
 * - `oldest-waiting`: mentions that wait for an answer go first (see waiting-since.ts), then the others; the
 *   oldest first in both.
 * - `priority`: the most urgent first, the newest first among equals.
 */
export const mentionSortSchema = z.enum(['newest', 'oldest-waiting', 'priority']);
export type MentionSort = z.infer<typeof mentionSortSchema>;

/** What both the address and the interface say. `values`: of fields that are narrowed down, never empty. */
export interface MentionCriteria {
  text: string;
  values: Readonly<Partial<Record<SearchField, readonly string[]>>>;
  sort: MentionSort;
}

/** As the address says it. `from`, `to`: days as in `2026-11-20`, where one looks, both included. */
export interface MentionSearch extends MentionCriteria {
  from: string | null;
  to: string | null;
}

/** As the interface says it: `receivedFrom` included, `receivedBefore` not; ISO 8601 in UTC with milliseconds. */
export interface MentionQuery extends MentionCriteria {
  receivedFrom: string | null;
  receivedBefore: string | null;
}

/** Nothing is left out, the newest go first. */
export const PLAIN_SEARCH: MentionSearch = {
  text: '',
  values: {},
  from: null,
  to: null,
  sort: 'newest',
};

/** The longest text that is searched, in characters. */
export const MAX_SEARCH_LENGTH = 200;

/** Whether a search leaves anything out. */
export function isNarrowed({ text, values, from, to }: MentionSearch): boolean {
  const hasValues = Object.keys(values).length > 0;
  return hasValues || from !== null || to !== null || readSearchTerms(text).length > 0;
}

/** Whether a search shows a folder as it is: everything in it, newest first. */
export function isPlainSearch(search: MentionSearch): boolean {
  return search.sort === PLAIN_SEARCH.sort && !isNarrowed(search);
}

/** A search with other values of a field; none takes the field out. */
export function withValues<Search extends MentionCriteria>(
  search: Search,
  field: SearchField,
  next: readonly string[],
): Search {
  const { [field]: _before, ...others } = search.values;
  return { ...search, values: next.length === 0 ? others : { ...others, [field]: next } };
}

/** A search that leaves nothing out, sorted as before. */
export function clearSearch({ sort }: MentionSearch): MentionSearch {
  return { ...PLAIN_SEARCH, sort };
}

/** What a smart folder can keep of a search, and what it cannot. */
export interface SearchAsFilter {
  filter: Filter;
  /** `author`: words are then looked for in the text alone, there also within words. */
  leftOut: readonly ('date' | 'answers' | 'due' | 'author')[];
}

/** The filter that a smart folder would have to hold what a search finds, as far as conditions can say it. */
export function toFilter({ text, values, from, to }: MentionSearch): SearchAsFilter {
  const conditions = conditionFields.flatMap((field): Condition[] => {
    const wanted = values[field];
    return wanted === undefined
      ? []
      : [conditionSchema.parse({ field, operator: 'any-of', values: wanted })];
  });
  const words = splitRuns(text).map(({ run }): Condition => ({
    field: 'text',
    operator: 'contains',
    value: run,
  }));
  return {
    filter: { match: 'all', conditions: [...conditions, ...words] },
    leftOut: [
      ...(words.length > 0 ? (['author'] as const) : []),
      ...(from !== null || to !== null ? (['date'] as const) : []),
      ...(values.answers === undefined ? [] : (['answers'] as const)),
      ...(values.due === undefined ? [] : (['due'] as const)),
    ],
  };
}

/** The conditions of some values; all must hold. */
export function toConditions(values: MentionCriteria['values']): Condition[] {
  return toFilter({ ...PLAIN_SEARCH, values }).filter.conditions;
}

/** Whether a mention has the words of a search text. */
export function hasSearchText(
  mention: Pick<FilterableMention, 'text' | 'author'>,
  text: string,
): boolean {
  return hasTerms(foldSearchText(mention), readSearchTerms(text));
}

/** The values that a field can have, where they are known without the account. */
export const fixedValues = {
  status: mentionStatusSchema.options,
  sentiment: sentimentSchema.options,
  priority: prioritySchema.options,
  kind: mentionKindSchema.options,
  due: dueSchema.options,
} as const satisfies Partial<Record<SearchField, readonly string[]>>;
