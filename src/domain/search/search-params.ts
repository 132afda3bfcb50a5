import { fixedValues, MAX_SEARCH_LENGTH, mentionSortSchema, searchFields } from './mention-search';
import type { MentionCriteria, MentionQuery, MentionSearch, SearchField } from './mention-search';

/** A search as the parameters of an address or request; what says nothing is left out. */
export type SearchParams = Partial<Record<string, string>>;

/** The names of the parameters that an address can have. */
export const searchParamNames = ['text', ...searchFields, 'from', 'to', 'sort'] as const;
export type SearchParamName = (typeof searchParamNames)[number];

/** Of an address's parameters those of its list's search, to go on with. */
export function pickSearchParams(
  params: Readonly<Record<string, unknown>>,
): Partial<Record<SearchParamName, string>> {
  return Object.fromEntries(
    searchParamNames.flatMap((name) => {
      const value = params[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** The search that an address asks for; what makes no sense is passed over. */
export function readSearch(params: SearchParams): MentionSearch {
  const sort = mentionSortSchema.safeParse(params['sort']);
  return {
    text: cutText(params['text'] ?? ''),
    values: readValues(params),
    from: readDay(params['from']),
    to: readDay(params['to']),
    sort: sort.success ? sort.data : 'newest',
  };
}

export function writeSearch(search: MentionSearch): Partial<Record<SearchParamName, string>> {
  const { from, to } = search;
  return {
    ...writeCriteria(search),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

/** A request's parameters, which have been checked. */
export function readQuery(params: SearchParams): MentionQuery {
  const { text, values, sort } = readSearch(params);
  const { receivedFrom = null, receivedBefore = null } = params;
  return { text, values, sort, receivedFrom, receivedBefore };
}

/** Equal searches give equal parameters, however their text is spaced. */
export function writeQuery(query: MentionQuery): SearchParams {
  const { receivedFrom, receivedBefore } = query;
  return {
    ...writeCriteria({ ...query, text: query.text.trim().replace(/\s+/gu, ' ') }),
    ...(receivedFrom === null ? {} : { receivedFrom }),
    ...(receivedBefore === null ? {} : { receivedBefore }),
  };
}

/** Takes a list apart: commas part its values, a backslash takes what follows it as it is. */
export function readList(written: string): string[] {
  const values = written.match(/(?:\\[^]|[^,\\]|\\$)+/gu) ?? [];
  return [...new Set(values.map((value) => value.replace(/\\([^])/gu, '$1')))];
}

export function writeList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\,]/g, '\\$&')).join(',');
}

/** Whether a field can have a value at all. */
export function canHaveValue(field: SearchField, value: string): boolean {
  const fixed: Partial<Record<SearchField, readonly string[]>> = fixedValues;
  return value !== '' && (fixed[field]?.includes(value) ?? true);
}

function readValues(params: SearchParams): MentionCriteria['values'] {
  const read = searchFields.flatMap((field): [SearchField, readonly string[]][] => {
    const values = readList(params[field] ?? '').filter((value) => canHaveValue(field, value));
    return values.length === 0 ? [] : [[field, values]];
  });
  return Object.fromEntries(read);
}

function writeCriteria({ text, values, sort }: MentionCriteria) {
  const written = searchFields.flatMap((field): [SearchField, string][] => {
    const wanted = values[field];
    return wanted === undefined ? [] : [[field, writeList(wanted)]];
  });
  return {
    ...(text === '' ? {} : { text }),
    ...(Object.fromEntries(written) as Partial<Record<SearchField, string>>),
    ...(sort === 'newest' ? {} : { sort }),
  };
}

/** A calendar day that exists, or null. */
function readDay(day: string | undefined): string | null {
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const time = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(time)) return null;
  return new Date(time).toISOString().startsWith(day) ? day : null;
}

/** Never half of a character, which an address could not hold. */
function cutText(text: string): string {
  return text
    .toWellFormed()
    .slice(0, MAX_SEARCH_LENGTH)
    .replace(/[\ud800-\udbff]$/, '');
}
