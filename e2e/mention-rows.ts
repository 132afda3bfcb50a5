import type { Locator, Page } from '@playwright/test';

/** A row of the mention list is a link to its mention. */
export const mentionRowSelector = 'a[href*="/mentions/"]';

export function findMentionRows(page: Page): Locator {
  return page.locator(mentionRowSelector);
}
