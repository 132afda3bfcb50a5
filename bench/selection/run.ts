import type { Browser, Locator, Page } from 'playwright';
import { startHttpBackend } from '../../e2e/backends';
import { mentionRowSelector } from '../../e2e/mention-rows';
import { watchChanges } from '../screen/settling';
import { showEverything } from '../show-everything';

/** A change of all mentions of a list at once. `took`: milliseconds until the page said that it was done. */
export interface BulkChange {
  mentions: number;
  took: number;
  longTasks: number[];
}

export interface SelectionResult {
  name: string;
  rounds: BulkChange[];
}

const rounds = 3;

/** Measures resolving all mentions of the largest mailbox's Inbox in one go, and taking that back. */
export async function measureSelection(browser: Browser): Promise<SelectionResult[]> {
  const server = await startHttpBackend('100k');
  await showEverything(server.origin, '100k');
  const context = await browser.newContext({
    locale: 'en',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.addInitScript(watchChanges);
  await page.goto(`${server.origin}/mailboxes/care/folders/inbox?world=100k`, {
    timeout: 240_000,
  });
  const row = page.locator(mentionRowSelector).first();
  const notice = page.getByRole('region', { name: 'Change of many mentions' });
  const resolving: SelectionResult = { name: 'resolving all of the Inbox', rounds: [] };
  const undoing: SelectionResult = { name: 'taking it back', rounds: [] };
  for (let round = 0; round <= rounds; round += 1) {
    await row.waitFor({ timeout: 120_000 });
    await row.focus();
    await page.keyboard.press('*');
    await page.keyboard.press('f');
    const bar = page.getByRole('group', { name: 'Selected mentions' });
    const resolve = bar.getByRole('button', { name: 'Resolve', exact: true });
    const resolved = await change(page, resolve, notice.getByText(/^[\d,\s]+ mentions? resolved/));
    const undo = notice.getByRole('button', { name: 'Undo' });
    const undone = await change(page, undo, notice.getByText(/as (it was|they were)/));
    // The first one warms up.
    if (round === 0) continue;
    resolving.rounds.push(resolved);
    undoing.rounds.push(undone);
  }
  await context.close();
  await server.stop();
  return [resolving, undoing];
}

async function change(page: Page, button: Locator, done: Locator): Promise<BulkChange> {
  await button.waitFor();
  await page.waitForTimeout(1000);
  await button.click();
  await done.waitFor({ timeout: 240_000 });
  const took = await page.evaluate(
    () => performance.now() - (window.benchWatch.pressed ?? performance.now()),
  );
  // What the change brings about, such as new counts, belongs to it.
  await page.waitForTimeout(1500);
  const mentions = Number(((await done.textContent()) ?? '').replace(/\D/g, ''));
  const longTasks = await page.evaluate(() => {
    const { pressed, longTasks: tasks } = window.benchWatch;
    return tasks.filter(({ start }) => start >= (pressed ?? 0)).map(({ duration }) => duration);
  });
  return { mentions, took, longTasks };
}
