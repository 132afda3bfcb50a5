import type { Browser, CDPSession, Page } from 'playwright';
import { startHttpBackend } from '../../e2e/backends';
import { mentionRowSelector } from '../../e2e/mention-rows';
import { shuffle } from '../shuffle';
import { startStaticPage } from './static-page';

/** One scroll: how many frames the screen could have shown, and in how many of them nothing new came. */
export interface Scroll {
  frames: number;
  dropped: number;
}

export interface ScrollingResult {
  name: string;
  rounds: Scroll[];
}

const rounds = 5;
const warmUps = 1;
const throttling = 4;
const wheelSteps = 40;
const wheelPixels = 160;
/** Of a screen that shows 60 frames a second, in milliseconds. */
const frame = 1000 / 60;

/** Measures the frames lost while a list is scrolled on a slow machine; the first result is the static page's. */
export async function measureScrolling(browser: Browser): Promise<ScrollingResult[]> {
  const [server, staticPage] = await Promise.all([startHttpBackend('100k'), startStaticPage()]);
  const open = [
    await openList(browser, 'static page, 3,000 rows', staticPage.origin, 'li'),
    await openList(
      browser,
      'Signet, 100,000 mentions',
      `${server.origin}/mailboxes/care/folders/archive?world=100k`,
      mentionRowSelector,
    ),
  ];
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const { page, session, row, result } of shuffle(open)) {
      await page.bringToFront();
      await session.send('Emulation.setCPUThrottlingRate', { rate: throttling });
      const scroll = await scrollList(page, row);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      if (round >= 0) result.rounds.push(scroll);
    }
  }
  await Promise.all(open.map(({ page }) => page.context().close()));
  await Promise.all([server.stop(), staticPage.stop()]);
  return open.map(({ result }) => result);
}

async function openList(browser: Browser, name: string, url: string, row: string) {
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 1280, height: 800 },
  });
  const page: Page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await page.goto(url, { timeout: 240_000 });
  await page.locator(row).first().waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1000);
  const result: ScrollingResult = { name, rounds: [] };
  return { page, session, row, result };
}

/** Down by the wheel, and back up, so that each round begins where the last one did. */
async function scrollList(page: Page, row: string): Promise<Scroll> {
  await page.locator(row).first().hover();
  const counting = page.evaluate(countFrames, frame);
  for (let step = 0; step < wheelSteps; step += 1) {
    await page.mouse.wheel(0, step < wheelSteps / 2 ? wheelPixels : -wheelPixels);
    await page.waitForTimeout(16);
  }
  await page.evaluate(() => dispatchEvent(new Event('bench-stop')));
  const scroll = await counting;
  await page.mouse.wheel(0, -wheelSteps * wheelPixels);
  await page.waitForTimeout(500);
  return scroll;
}

/** Runs in the page, until it is told to stop. */
function countFrames(duration: number): Promise<Scroll> {
  return new Promise((resolve) => {
    const times: number[] = [];
    let isStopped = false;
    addEventListener('bench-stop', () => (isStopped = true), { once: true });
    const note = (time: number) => {
      times.push(time);
      if (!isStopped) {
        requestAnimationFrame(note);
        return;
      }
      const dropped = times.map((now, place) =>
        place === 0 ? 0 : Math.max(0, Math.round((now - (times[place - 1] ?? now)) / duration) - 1),
      );
      const lost = dropped.reduce((sum, count) => sum + count, 0);
      resolve({ frames: times.length - 1 + lost, dropped: lost });
    };
    requestAnimationFrame(note);
  });
}
