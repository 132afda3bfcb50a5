import type { Browser, Page } from 'playwright';

/**
 * What one visit of a page gave, in milliseconds.
 * - `firstRows`: from the start of the navigation to the frame after the first row came.
 * - `longTasks`: the durations of main-thread tasks over 50 ms, after the first rows.
 * - `switches`: from a click on a folder to the frame that shows its rows.
 */
export interface Visit {
  firstRows: number;
  longTasks: { phase: Phase; duration: number }[];
  switches: number[];
}

export type Phase = 'settle' | 'scroll' | 'switch';

/**
 * A page to visit.
 * - `row`: selector of a row; `list`: of what scrolls, or of something in it.
 * - `folders`: selector of what switches the list.
 */
export interface Subject {
  name: string;
  url: string;
  row: string;
  folders: string;
}

interface Marks {
  firstRows: number | null;
  longTasks: { start: number; duration: number }[];
}

declare global {
  interface Window {
    signetMarks: Marks;
  }
}

const wheelSteps = 80;
const wheelPixels = 240;
const folderSwitches = 8;

/** Visits a page with an empty cache, scrolls its list and switches folders with real input. */
export async function visitPage(browser: Browser, subject: Subject): Promise<Visit> {
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript(watchPage, subject.row);
  await page.goto(subject.url);
  await page.waitForFunction(() => window.signetMarks.firstRows !== null, null, {
    timeout: 120_000,
  });
  const phases: { phase: Phase; from: number }[] = [];
  const enter = async (phase: Phase) => phases.push({ phase, from: await readClock(page) });

  const { firstRows } = await readMarks(page);
  phases.push({ phase: 'settle', from: firstRows ?? 0 });
  await page.waitForTimeout(1000);

  await enter('scroll');
  await scrollList(page, subject);
  await enter('switch');
  const switches = await switchFolders(page, subject);
  await page.waitForTimeout(300);

  const marks = await readMarks(page);
  await context.close();
  const longTasks = marks.longTasks.flatMap(({ start, duration }) => {
    const phase = phases.findLast(({ from }) => start >= from)?.phase;
    return phase === undefined ? [] : [{ phase, duration }];
  });
  return { firstRows: firstRows ?? NaN, longTasks, switches };
}

/** Runs in the page, before anything of it. */
function watchPage(row: string): void {
  const marks: Marks = { firstRows: null, longTasks: [] };
  window.signetMarks = marks;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      marks.longTasks.push({ start: entry.startTime, duration: entry.duration });
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector(row) === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => (marks.firstRows = performance.now()));
  };
  requestAnimationFrame(look);
}

async function scrollList(page: Page, { row }: Subject): Promise<void> {
  await page.locator(row).first().hover();
  for (let step = 0; step < wheelSteps; step += 1) {
    await page.mouse.wheel(0, step < wheelSteps * 0.75 ? wheelPixels : -wheelPixels);
    await page.waitForTimeout(16);
  }
}

async function switchFolders(page: Page, { folders, row }: Subject): Promise<number[]> {
  const targets = page.locator(folders);
  const count = await targets.count();
  const times: number[] = [];
  for (let index = 0; index < Math.min(folderSwitches, count); index += 1) {
    const target = targets.nth(index);
    await page.evaluate(() => {
      addEventListener('pointerdown', () => performance.mark('pressed'), {
        once: true,
        capture: true,
      });
    });
    await target.click();
    times.push(await page.evaluate(measureSwitch, row));
    await page.waitForTimeout(250);
  }
  return times;
}

/** Runs in the page: milliseconds from the press to the frame in which rows (or none) have settled. */
function measureSwitch(row: string): Promise<number> {
  const pressed = performance.getEntriesByName('pressed').at(-1)?.startTime ?? performance.now();
  return new Promise((resolve) => {
    let before = '';
    let changedAt = performance.now();
    const look = () => {
      const now = document.querySelector(row)?.getAttribute('href') ?? '';
      if (now !== before) changedAt = performance.now();
      before = now;
      if (performance.now() - changedAt > 200) resolve(changedAt - pressed);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

function readClock(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

function readMarks(page: Page): Promise<Marks> {
  return page.evaluate(() => window.signetMarks);
}
