import type { BrowserContext, Page } from 'playwright';
import type { Facts } from './facts';
import { watchPresses } from './watch-presses';

/** How long an action waits for what it needs, before it is given up; another is then tried. */
const PATIENCE_MS = 4000;

/** A place of the app, seen by a user, under faults or not. */
export interface SoakPlace {
  origin: string;
  user: string;
  faults: string | null;
}

/** A tab of the app, with all that is watched in it. */
export async function openSoakPage(
  context: BrowserContext,
  facts: Facts,
  init?: () => void,
): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  page.setDefaultNavigationTimeout(30_000);
  page.on('pageerror', (error) => facts.pageErrors.push(error.stack ?? error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted ?Type|Minified React/.test(message.text()))
      facts.pageErrors.push(message.text());
  });
  // Leaving a page with unsaved changes asks; a random user who reloads means it.
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await watchPresses(page, facts);
  if (init !== undefined) await page.addInitScript(init);
  return page;
}

export async function goTo(page: Page, { origin, user, faults }: SoakPlace, path = '/') {
  const url = new URL(path, origin);
  url.searchParams.set('as', user);
  if (faults !== null) url.searchParams.set('faults', faults);
  await page.goto(url.href);
}

/** Names of the buttons that lead on after something failed. */
const waysOn = /^(Try again|Ask again|Check and try again|Sign in again|Understood|Reload)$/;

/** Presses what leads on, and closes what is open. */
export async function findWayOn(page: Page): Promise<void> {
  // Nothing else can be pointed at while a list of choices is open.
  if (await page.getByRole('listbox').first().isVisible()) await page.keyboard.press('Escape');
  const button = page.getByRole('button', { name: waysOn }).first();
  if (await button.isVisible()) await button.click();
  for (const name of [/^Send as .* anyway$/, 'Discard changes']) {
    const confirm = page.getByRole('alertdialog').getByRole('button', { name });
    if (await confirm.isVisible()) await confirm.click();
  }
}
