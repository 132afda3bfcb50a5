import type { Browser, CDPSession, Page } from 'playwright';
import { startHttpBackend } from '../../e2e/backends';
import { findMentionRows } from '../../e2e/mention-rows';
import { startNullPage } from '../null-page';
import { clickAndSettle, waitUntilQuiet, watchChanges } from '../screen/settling';
import type { Settling } from '../screen/settling';

/**
 * Texts at their worst: what opening each mention of the world in which nobody means well costs, and each press
 * of "Show more" in it. `opened`, `nulls`: a click in each round, on the mention and on the null page before it.
 */
export interface HostileResult {
  author: string;
  opened: Settling[];
  nulls: Settling[];
  more: Settling[];
}

const rounds = 5;
const warmUps = 1;
/** As often as the page offers it. */
const presses = 25;

export async function measureHostile(browser: Browser): Promise<HostileResult[]> {
  const [nullServer, server] = await Promise.all([startNullPage(), startHttpBackend('hostile')]);
  const base = await open(browser, nullServer.origin);
  const { page, session } = await open(
    browser,
    `${server.origin}/mailboxes/first-mailbox/folders/inbox?world=hostile&live=off`,
  );
  const rows = findMentionRows(page);
  await rows.first().waitFor({ timeout: 60_000 });
  const results = await Promise.all(
    (await rows.all()).map(async (row): Promise<HostileResult> => {
      const author = await row.locator('bdi').first().textContent();
      return { author: (author ?? '').slice(0, 20), opened: [], nulls: [], more: [] };
    }),
  );
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [place, result] of results.entries()) {
      const button = base.page.locator('nav button').nth((round + warmUps) % 24);
      await base.page.bringToFront();
      const floor = await clickAndSettle(base.page, base.session, button);
      await page.bringToFront();
      const opened = await clickAndSettle(page, session, rows.nth(place));
      if (round < 0) continue;
      result.nulls.push(floor);
      result.opened.push(opened);
      if (round === 0) result.more.push(...(await showMore(page, session)));
    }
  }
  await Promise.all([base.page.context().close(), page.context().close()]);
  await Promise.all([nullServer.stop(), server.stop()]);
  return results;
}

async function open(browser: Browser, url: string): Promise<{ page: Page; session: CDPSession }> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ locale: 'en', viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.addInitScript(watchChanges);
  await page.goto(url);
  await waitUntilQuiet(page);
  return { page, session };
}

async function showMore(page: Page, session: CDPSession): Promise<Settling[]> {
  const button = page.getByRole('button', { name: 'Show more', exact: true });
  const settlings: Settling[] = [];
  while (settlings.length < presses && (await button.count()) > 0) {
    await button.scrollIntoViewIfNeeded();
    settlings.push(await clickAndSettle(page, session, button));
  }
  return settlings;
}
