import type { CDPSession, Locator, Page } from 'playwright';

/**
 * One piece of real input and what it cost.
 * - `settled`: milliseconds from the pointer or the key going down to the frame after the page's last change.
 * - `longTasks`: durations of main-thread tasks over 50 ms meanwhile.
 * - `mainThread`: milliseconds of tasks on the main thread meanwhile.
 */
export interface Settling {
  settled: number;
  longTasks: number[];
  mainThread: number;
}

interface Watch {
  pressed: number | null;
  lastFrame: number;
  lastChange: number;
  longTasks: { start: number; duration: number }[];
}

declare global {
  interface Window {
    benchWatch: Watch;
  }
}

/** A page counts as settled when nothing has changed for so long, in milliseconds. */
const quiet = 700;

/** Runs in the page, before anything of it. */
export function watchChanges(): void {
  const watch: Watch = { pressed: null, lastFrame: 0, lastChange: 0, longTasks: [] };
  window.benchWatch = watch;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      watch.longTasks.push({ start: startTime, duration });
    }
  }).observe({ type: 'longtask', buffered: true });
  const press = () => {
    watch.pressed = performance.now();
    watch.lastFrame = watch.pressed;
    watch.lastChange = watch.pressed;
  };
  addEventListener('pointerdown', press, { capture: true });
  addEventListener('keydown', press, { capture: true });
  const observe = () => {
    new MutationObserver(() => {
      watch.lastChange = performance.now();
      requestAnimationFrame(() => {
        // A message comes after the frame has been painted.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => (watch.lastFrame = performance.now());
        port2.postMessage(null);
      });
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  observe();
}

/** Clicks a place with the mouse, and waits until the page has settled. */
export async function clickAndSettle(
  page: Page,
  session: CDPSession,
  target: Locator,
): Promise<Settling> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to click');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  return actAndSettle(page, session, async () => {
    await page.mouse.down();
    await page.mouse.up();
  });
}

/** Presses a key where the focus is, and waits until the page has settled. */
export function pressAndSettle(page: Page, session: CDPSession, key: string): Promise<Settling> {
  return actAndSettle(page, session, () => page.keyboard.press(key));
}

async function actAndSettle(
  page: Page,
  session: CDPSession,
  act: () => Promise<void>,
): Promise<Settling> {
  await waitUntilQuiet(page);
  const before = await readTaskSeconds(session);
  await act();
  await waitUntilQuiet(page);
  const after = await readTaskSeconds(session);
  return page.evaluate(
    (mainThread) => {
      const { pressed, lastFrame, longTasks } = window.benchWatch;
      const start = pressed ?? performance.now();
      return {
        settled: lastFrame - start,
        longTasks: longTasks.filter((task) => task.start >= start).map(({ duration }) => duration),
        mainThread,
      };
    },
    (after - before) * 1000,
  );
}

export async function waitUntilQuiet(page: Page): Promise<void> {
  const from = await page.evaluate(() => performance.now());
  await page.waitForFunction(
    ([start, pause]) => performance.now() - Math.max(window.benchWatch.lastChange, start) > pause,
    [from, quiet] as const,
    { polling: 50, timeout: 120_000 },
  );
}

async function readTaskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

/** Megabytes that the page's scripts hold after a collection: objects and the buffers behind columns. */
export async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 2 ** 20;
}
