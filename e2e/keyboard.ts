import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Presses Tab (or Shift+Tab) until the element has the focus, as someone without a mouse does. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

/**
 * Chooses in a dropdown by opening it and typing the option's first letters.
 * @param key which way the dropdown is: round the end of the page one leaves it, into Firefox's own bars
 */
export async function choose(
  page: Page,
  combobox: Locator,
  option: string,
  key?: 'Tab' | 'Shift+Tab',
): Promise<void> {
  await tabTo(page, combobox, key);
  await page.keyboard.press('Enter');
  // What is typed before the list has the focus is lost.
  await expect(page.getByRole('listbox').locator(':focus')).toBeAttached();
  await page.keyboard.type(option);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(combobox).toHaveText(option);
}

/** Opens the mention that an author wrote: walks down the list to its row. */
export async function openMentionByKey(page: Page, author: string): Promise<void> {
  const rows = page.getByRole('link', { name: /^Author \d+/ });
  const row = page.getByRole('link', { name: new RegExp(`^${author}\\b`) });
  await expect(row).toBeVisible();
  await tabTo(page, rows.first());
  for (let presses = await rows.count(); presses > 0; presses -= 1) {
    if (await row.evaluate((element) => element === document.activeElement)) break;
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    // The next row takes the focus once it is there.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .not.toBe(focused);
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: author, exact: true })).toBeVisible();
}
