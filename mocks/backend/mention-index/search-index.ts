import { findOrAdd } from '../../../src/domain/find-or-add';
import type { Mention } from '../../../src/domain/mention';
import { conditionFields } from '../../../src/domain/search/mention-search';
import type { ConditionField, MentionQuery } from '../../../src/domain/search/mention-search';
import { readSearchTerms } from '../../../src/domain/search/search-terms';
import { ME, UNASSIGNED } from '../../../src/domain/smart-folder';
import { addAll, clearBit, createBits, keepCommon, setBit, setRange } from './bits';
import type { Bits } from './bits';
import { comparePositions } from './folder-list';
import type { MentionEntry } from './mention-lists';
import { createTextIndex } from './text-index';
import type { TextIndex } from './text-index';

/**
 * Numbers the mentions of an account, the oldest first, and keeps for each value of each field the set of
 * those that have it. A search is then a few operations over sets; no mention is looked at. A mention
 * that comes takes the next number; where the order of arrival changes otherwise, all are numbered anew.
 */
export interface SearchIndex {
  /** The mentions that a query finds, whatever their folder; `viewerId` stands for `me`. */
  find(
    query: Pick<MentionQuery, 'text' | 'values' | 'receivedFrom' | 'receivedBefore'>,
    viewerId: string,
  ): Bits;
  /** The mentions that came in a period; `from` included, `before` not. */
  receivedWithin(from: string | null, before: string | null): Bits;
  /** The set of the mentions that are given. */
  collect(entries: Iterable<MentionEntry>): Bits;
  numberOf(entry: MentionEntry): number;
  entryAt(number: number): MentionEntry | undefined;
  /** The mentions that wait for an answer, and those of a priority. */
  waiting(): Bits;
  ofPriority(priority: Mention['priority']): Bits;
  capacity(): number;
  /** Takes over that a mention has changed, or has come. */
  take(entry: MentionEntry): void;
  /** Builds on a little what finds texts; true when there is nothing more to do. */
  build(documents: number): boolean;
}

interface Numbered {
  entries: MentionEntry[];
  numbers: Map<MentionEntry, number>;
  /** As the sets have them. */
  taken: { mention: Mention; isWaiting: boolean }[];
  capacity: number;
  /** By field and value. */
  sets: Record<ConditionField, Map<string, Bits>>;
  nobodys: Bits;
  waiting: Bits;
  isWaiting: (entry: MentionEntry) => boolean;
  texts: TextIndex;
}

/**
 * @param list every mention, the newest first but for those whose arrival was changed
 * @param isWaiting whether a mention waits for an answer
 */
export function createSearchIndex(
  list: () => Iterable<MentionEntry>,
  isWaiting: (entry: MentionEntry) => boolean,
): SearchIndex {
  let known: Numbered | null = null;

  function read(): Numbered {
    known ??= numberEntries(sortArrivals([...list()].reverse()), isWaiting);
    return known;
  }

  function findValues(field: ConditionField, values: readonly string[], viewerId: string): Bits {
    const { sets, nobodys, capacity } = read();
    const found = createBits(capacity);
    for (const value of values) {
      if (field === 'language') {
        for (const [other, bits] of sets.language) {
          if (other === value || other.startsWith(`${value}-`)) addAll(found, bits);
        }
      } else if (field === 'assignee' && value === UNASSIGNED) addAll(found, nobodys);
      else if (field === 'assignee' && value === ME) addAll(found, sets.assignee.get(viewerId));
      else addAll(found, sets[field].get(value));
    }
    return found;
  }

  function findPeriod(from: string | null, before: string | null): Bits {
    const { entries, capacity } = read();
    const found = createBits(capacity);
    const start = from === null ? 0 : findArrival(entries, from);
    setRange(found, start, before === null ? entries.length : findArrival(entries, before));
    return found;
  }

  return {
    find({ text, values, receivedFrom, receivedBefore }, viewerId) {
      const found = findPeriod(receivedFrom, receivedBefore);
      for (const field of conditionFields) {
        const wanted = values[field];
        if (wanted !== undefined) keepCommon(found, findValues(field, wanted, viewerId));
      }
      const terms = readSearchTerms(text);
      if (terms.length > 0) keepCommon(found, read().texts.find(terms));
      return found;
    },
    receivedWithin: findPeriod,
    collect(entries) {
      const { numbers, capacity } = read();
      const found = createBits(capacity);
      for (const entry of entries) setBit(found, numbers.get(entry) ?? 0);
      return found;
    },
    numberOf: (entry) => read().numbers.get(entry) ?? 0,
    entryAt: (number) => read().entries[number],
    waiting: () => read().waiting,
    ofPriority: (priority) => read().sets.priority.get(priority) ?? createBits(read().capacity),
    capacity: () => read().capacity,
    take(entry) {
      if (known !== null && !takeOver(known, entry)) known = null;
    },
    build: (documents) => read().texts.build(documents),
  };
}

function numberEntries(
  entries: MentionEntry[],
  isWaiting: (entry: MentionEntry) => boolean,
): Numbered {
  const capacity = entries.length + (entries.length >>> 3) + 1024;
  const numbered: Numbered = {
    entries,
    numbers: new Map(entries.map((entry, number) => [entry, number])),
    taken: [],
    capacity,
    sets: Object.fromEntries(
      conditionFields.map((field) => [field, new Map()]),
    ) as Numbered['sets'],
    nobodys: createBits(capacity),
    waiting: createBits(capacity),
    isWaiting,
    texts: createTextIndex(
      (number) => (entries[number] as MentionEntry).mention,
      entries.length,
      capacity,
    ),
  };
  for (const [number, entry] of entries.entries()) addToSets(numbered, number, entry);
  return numbered;
}

/** False where the numbers do not hold any more. */
function takeOver(numbered: Numbered, entry: MentionEntry): boolean {
  const { entries, numbers, taken, texts } = numbered;
  const { mention } = entry;
  const number = numbers.get(entry);
  if (number === undefined) {
    const last = entries.at(-1);
    const isNewest = last === undefined || compareArrivals(last, entry) < 0;
    if (!isNewest || entries.length >= numbered.capacity) return false;
    numbers.set(entry, entries.length);
    entries.push(entry);
    addToSets(numbered, entries.length - 1, entry);
    texts.change(entries.length - 1);
    return true;
  }
  const before = taken[number];
  if (before === undefined || before.mention.receivedAt !== mention.receivedAt) return false;
  for (const bits of listSets(numbered, before.mention, before.isWaiting)) clearBit(bits, number);
  addToSets(numbered, number, entry);
  const { text, author } = before.mention;
  const isSameText =
    text === mention.text &&
    author.name === mention.author.name &&
    author.handle === mention.author.handle;
  if (!isSameText) texts.change(number);
  return true;
}

function addToSets(numbered: Numbered, number: number, entry: MentionEntry): void {
  const { mention } = entry;
  const isWaiting = numbered.isWaiting(entry);
  for (const bits of listSets(numbered, mention, isWaiting)) setBit(bits, number);
  numbered.taken[number] = { mention, isWaiting };
}

/** The sets that a mention is in. */
function listSets(numbered: Numbered, mention: Mention, isWaiting: boolean): Bits[] {
  const { sets, capacity, nobodys, waiting } = numbered;
  const find = (field: ConditionField, value: string) =>
    findOrAdd(sets[field], value, () => createBits(capacity));
  const found = [
    find('service', mention.serviceId),
    find('status', mention.status),
    find('sentiment', mention.sentiment),
    find('language', mention.language),
    find('priority', mention.priority),
    find('kind', mention.kind),
    mention.assigneeId === null ? nobodys : find('assignee', mention.assigneeId),
  ];
  for (const tag of mention.tags) found.push(find('tag', tag));
  for (const topicId of mention.topicIds) found.push(find('topic', topicId));
  if (isWaiting) found.push(waiting);
  return found;
}

/** Sorts what is mostly sorted: most of the time there is nothing to do. */
function sortArrivals(entries: MentionEntry[]): MentionEntry[] {
  const isSorted = entries.every((entry, place) => {
    const before = entries[place - 1];
    return before === undefined || compareArrivals(before, entry) < 0;
  });
  return isSorted ? entries : entries.sort(compareArrivals);
}

/** The oldest first: the other way round than lists have it. */
function compareArrivals(left: MentionEntry, right: MentionEntry): number {
  return -comparePositions(
    { time: left.mention.receivedAt, id: left.mention.id },
    { time: right.mention.receivedAt, id: right.mention.id },
  );
}

/** The first number whose mention came at a time or later. */
function findArrival(entries: readonly MentionEntry[], time: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle] as MentionEntry).mention.receivedAt < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
