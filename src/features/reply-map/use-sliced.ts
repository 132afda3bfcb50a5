import { useEffect, useState } from 'react';

/** How long a slice works before it lets the page go on, in milliseconds. */
const SLICE = 6;
/** How often what is there already is shown while the work goes on, in milliseconds. */
const SHOW_EVERY = 120;

/** What is worked on: something of each mailbox. */
interface MailboxItem {
  mailboxId: string;
}

/** `results`: by mailbox; `isDone`: they are all there, and of now. */
export interface SlicedWork<Result> {
  results: ReadonlyMap<string, Result>;
  isDone: boolean;
}

/** What was found already, by the work and what it was done on. */
const found = new WeakMap<object, WeakMap<MailboxItem, unknown>>();

/**
 * Works through the mailboxes of the account in slices, so that the page answers meanwhile. What was found
 * for a mailbox is kept as long as neither the mailbox nor the work changes; until new results are there,
 * the old ones hold, unless they answer another question.
 * @param items stable objects, one for each mailbox
 * @param work what to do with each, a stable function; undefined while there is nothing to work with
 * @param question results are shown for this question only
 */
export function useSliced<Item extends MailboxItem, Result>(
  items: readonly Item[],
  work: ((item: Item) => Result) | undefined,
  question: string,
): SlicedWork<Result> {
  const [shown, setShown] = useState(() => {
    const results = work && collectFound(items, work);
    return results
      ? { question, results, from: [items, work] }
      : { question, results: new Map<string, Result>(), from: [] };
  });

  useEffect(() => {
    if (work === undefined) return;
    const run = { isStopped: false };
    void workThrough(items, work, run, (results, isDone) => {
      setShown((before) => {
        const isOther = before.question !== question;
        if (!isOther && before.from[0] === items && before.from[1] === work) return before;
        return {
          question,
          results: isDone || isOther ? results : merge(before.results, results),
          from: isDone ? [items, work] : [],
        };
      });
    });
    return () => {
      run.isStopped = true;
    };
  }, [items, work, question]);

  const isOfNow = work !== undefined && shown.question === question;
  return {
    results: isOfNow ? shown.results : nothing,
    isDone: isOfNow && shown.from[0] === items && shown.from[1] === work,
  };
}

const nothing = new Map<string, never>();

async function workThrough<Item extends MailboxItem, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
  run: { isStopped: boolean },
  show: (results: Map<string, Result>, isDone: boolean) => void,
): Promise<void> {
  const known = findKnown(work);
  const results = new Map<string, Result>();
  let sliceEnd = performance.now() + SLICE;
  let nextShow = performance.now() + SHOW_EVERY;
  for (const item of items) {
    if (performance.now() > sliceEnd) {
      if (performance.now() > nextShow) {
        show(new Map(results), false);
        nextShow = performance.now() + SHOW_EVERY;
      }
      await nextTask();
      if (run.isStopped) return;
      sliceEnd = performance.now() + SLICE;
    }
    const result = known.has(item) ? (known.get(item) as Result) : work(item);
    known.set(item, result);
    results.set(item.mailboxId, result);
  }
  show(results, true);
}

function findKnown(work: object): WeakMap<MailboxItem, unknown> {
  const known = found.get(work) ?? new WeakMap<MailboxItem, unknown>();
  found.set(work, known);
  return known;
}

/** The results, when they are all there already. */
function collectFound<Item extends MailboxItem, Result>(
  items: readonly Item[],
  work: (item: Item) => Result,
): ReadonlyMap<string, Result> | null {
  const known = findKnown(work);
  if (!items.every((item) => known.has(item))) return null;
  return new Map(items.map((item) => [item.mailboxId, known.get(item) as Result]));
}

function merge<Result>(
  before: ReadonlyMap<string, Result>,
  results: ReadonlyMap<string, Result>,
): ReadonlyMap<string, Result> {
  return new Map([...before, ...results]);
}

/** The next task, after what the page has to do; a timer would wait longer each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
