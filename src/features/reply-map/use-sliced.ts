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
  const [cache] = useState(() => new WeakMap<object, Map<Item, Result>>());
  const [shown, setShown] = useState<{
    question: string;
    results: ReadonlyMap<string, Result>;
    from: readonly unknown[];
  }>({ question, results: new Map(), from: [] });

  useEffect(() => {
    if (work === undefined) return;
    const run = { isStopped: false };
    const known = cache.get(work) ?? new Map<Item, Result>();
    cache.set(work, known);
    void workThrough(items, work, known, run, (results, isDone) => {
      setShown((before) => ({
        question,
        results: isDone || before.question !== question ? results : merge(before.results, results),
        from: isDone ? [items, work] : [],
      }));
    });
    return () => {
      run.isStopped = true;
    };
  }, [items, work, question, cache]);

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
  known: Map<Item, Result>,
  run: { isStopped: boolean },
  show: (results: Map<string, Result>, isDone: boolean) => void,
): Promise<void> {
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
