import { prioritySchema } from '../../../src/domain/mention';
import type { MentionQuery, MentionSort } from '../../../src/domain/search/mention-search';
import { findDueBounds } from '../../../src/domain/waiting/due-bounds';
import type { CollectedFacts } from '../rules/collect-mention-facts';
import { addAll, countBits, createBits, keepCommon, setBit, writeCommonDescending } from './bits';
import type { Bits } from './bits';
import { nameAnswers } from './answer-sets';
import type { AnswerSettings } from './answer-sets';
import { comparePositions } from './folder-list';
import type { FolderList } from './folder-list';
import type { FolderView, MentionEntry, SearchPage, SearchPosition } from './mention-lists';
import type { SearchIndex } from './search-index';

/**
 * Pages of what a search finds in a folder. What was found is kept until the next commit, so that turning
 * pages does not search again, and so are a folder's set and who answers.
 */
export interface MentionSearchLists {
  page(request: SearchRequest, after: SearchPosition | null, limit: number): Promise<SearchPage>;
  /** Forgets what may be different after a commit. */
  forget(): void;
}

/** `findList`: the folder's list as it is now; `settings`: what who answers follows from. */
export interface SearchRequest {
  view: FolderView;
  findList: () => FolderList;
  query: MentionQuery;
  settings: AnswerSettings;
}

/** How many searches are kept. */
const KEPT = 12;

/**
 * @param collectFacts collects those of the mentions of a mailbox
 * @param isWaiting whether a mention waits for an answer, as `index` has it
 */
export function createMentionSearchLists(
  index: SearchIndex,
  collectFacts: (settings: AnswerSettings, viewerId: string) => Promise<CollectedFacts>,
  entryById: (mentionId: string) => MentionEntry | undefined,
  isWaiting: (entry: MentionEntry) => boolean,
): MentionSearchLists {
  let commits = 0;
  let folders = new Map<FolderList, Bits>();
  let answers = new Map<string, Promise<Map<string, Bits>>>();
  let found = new Map<string, readonly MentionEntry[]>();
  const listKeys = new WeakMap<FolderList, number>();
  let lists = 0;

  function numberList(list: FolderList): number {
    let number = listKeys.get(list);
    if (number === undefined) {
      number = lists += 1;
      listKeys.set(list, number);
    }
    return number;
  }

  function collectFolder(list: FolderList): Bits {
    let bits = folders.get(list);
    if (bits === undefined) {
      bits = index.collect(list.entries);
      folders.set(list, bits);
    }
    return bits;
  }

  /** By who answers, the mentions of a mailbox. */
  function findAnswers(settings: AnswerSettings, viewerId: string): Promise<Map<string, Bits>> {
    const { now: _now, ...deciding } = settings;
    const key = JSON.stringify([deciding, viewerId]);
    let known = answers.get(key);
    if (known === undefined) {
      known = collectAnswers(settings, viewerId);
      answers.set(key, known);
      known.catch(() => answers.delete(key));
    }
    return known;
  }

  async function collectAnswers(settings: AnswerSettings, viewerId: string) {
    const facts = await collectFacts(settings, viewerId);
    const nameOf = nameAnswers(facts, settings);
    const sets = new Map<string, Bits>();
    for (const [place, mentionId] of facts.mentionIds.entries()) {
      const name = nameOf(place);
      const entry = entryById(mentionId);
      if (name === null || entry === undefined) continue;
      let bits = sets.get(name);
      if (bits === undefined) {
        bits = createBits(index.capacity());
        sets.set(name, bits);
      }
      setBit(bits, index.numberOf(entry));
    }
    return sets;
  }

  /** What waits, by when it came: see findDueBounds. */
  function findDue(wanted: readonly string[], { mailbox, now }: AnswerSettings): Bits {
    const found = createBits(index.capacity());
    if (mailbox.replyTarget === undefined) return found;
    const bounds = findDueBounds(Date.parse(now), mailbox.replyTarget);
    const [overdue, dueSoon] = [bounds.overdue, bounds.dueSoon].map((last) =>
      new Date(last + 1).toISOString(),
    ) as [string, string];
    if (wanted.includes('overdue')) addAll(found, index.receivedWithin(null, overdue));
    if (wanted.includes('due-soon')) addAll(found, index.receivedWithin(overdue, dueSoon));
    keepCommon(found, index.waiting());
    return found;
  }

  function search(
    { view, query, settings }: SearchRequest,
    list: FolderList,
    answering: Bits | null,
  ): readonly MentionEntry[] {
    const bits = index.find(query, view.viewerId);
    if (query.values.due !== undefined) keepCommon(bits, findDue(query.values.due, settings));
    keepCommon(bits, collectFolder(list));
    if (answering !== null) keepCommon(bits, answering);
    const numbers = sortFound(index, bits, query.sort);
    const entries = Array.from(numbers, (number) => index.entryAt(number) as MentionEntry);
    if (view.folder !== 'sent') return entries;
    // It has another time than that of arrival.
    const positionOf = createPositioner(list, query.sort, isWaiting);
    return entries
      .map((entry) => ({ entry, position: positionOf(entry) }))
      .sort((left, right) => compareSearchPositions(left.position, right.position, query.sort))
      .map(({ entry }) => entry);
  }

  return {
    async page(request, after, limit) {
      const { view, query, settings } = request;
      let answering: Bits | null = null;
      const wanted = query.values.answers;
      for (let isOld = wanted !== undefined; isOld;) {
        const asked = commits;
        const sets = await findAnswers(settings, view.viewerId);
        // Numbers and sets of before a commit are not for after it.
        isOld = asked !== commits;
        answering = createBits(index.capacity());
        for (const name of wanted ?? []) addAll(answering, sets.get(name));
      }
      const list = request.findList();
      const key = JSON.stringify([
        numberList(list),
        view.viewerId,
        query,
        wanted === undefined ? null : settings,
        query.values.due === undefined ? null : [settings.mailbox.replyTarget, settings.now],
      ]);
      let entries = found.get(key);
      if (entries === undefined) {
        entries = search(request, list, answering);
        found.set(key, entries);
        const oldest = found.size > KEPT ? found.keys().next().value : undefined;
        if (oldest !== undefined) found.delete(oldest);
      }
      const positionOf = createPositioner(list, query.sort, isWaiting);
      return cutPage(entries, positionOf, query.sort, after, limit);
    },
    forget() {
      commits += 1;
      folders = new Map();
      answers = new Map();
      found = new Map();
    },
  };
}

/** The numbers of a set in the order of a sort. */
function sortFound(index: SearchIndex, bits: Bits, sort: MentionSort): Uint32Array {
  const numbers = new Uint32Array(countBits(bits));
  if (sort === 'newest') writeCommonDescending(bits, null, numbers, 0);
  else if (sort === 'priority') {
    let at = 0;
    for (const priority of prioritySchema.options.toReversed()) {
      at = writeCommonDescending(bits, index.ofPriority(priority), numbers, at);
    }
  } else {
    const waiting = index.waiting();
    const others = bits.map((word, place) => word & ~(waiting[place] ?? 0));
    const at = writeCommonDescending(others, null, numbers, 0);
    writeCommonDescending(bits, waiting, numbers, at);
    numbers.reverse();
  }
  return numbers;
}

function createPositioner(
  list: FolderList,
  sort: MentionSort,
  isWaiting: (entry: MentionEntry) => boolean,
) {
  const rank = (entry: MentionEntry): number => {
    if (sort === 'newest') return 0;
    if (sort === 'priority') return -prioritySchema.options.indexOf(entry.mention.priority);
    return isWaiting(entry) ? 0 : 1;
  };
  return (entry: MentionEntry): SearchPosition => ({
    ...list.positionOf(entry),
    rank: rank(entry),
  });
}

function compareSearchPositions(
  left: SearchPosition,
  right: SearchPosition,
  sort: MentionSort,
): number {
  if (left.rank !== right.rank) return left.rank - right.rank;
  const byTime = comparePositions(left, right);
  return sort === 'oldest-waiting' ? -byTime : byTime;
}

function cutPage(
  entries: readonly MentionEntry[],
  positionOf: (entry: MentionEntry) => SearchPosition,
  sort: MentionSort,
  after: SearchPosition | null,
  limit: number,
): SearchPage {
  let start = 0;
  let end = after === null ? 0 : entries.length;
  while (start < end && after !== null) {
    const middle = (start + end) >>> 1;
    const position = positionOf(entries[middle] as MentionEntry);
    if (compareSearchPositions(position, after, sort) <= 0) start = middle + 1;
    else end = middle;
  }
  const page = entries.slice(start, start + limit);
  const last = page.at(-1);
  const hasNext = last !== undefined && start + limit < entries.length;
  return { entries: page, next: hasNext ? positionOf(last) : null, total: entries.length };
}
