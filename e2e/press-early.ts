import type { Page } from '@playwright/test';

/** Presses the first button with these words the moment it has them: a finger that was on its way already. */
export async function pressOnArrival(page: Page, words: string): Promise<void> {
  await page.evaluate((expected) => {
    new MutationObserver((_, observer) => {
      const button = [...document.querySelectorAll('button')].find((candidate) =>
        candidate.textContent.includes(expected),
      );
      if (button === undefined) return;
      observer.disconnect();
      button.click();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  }, words);
}
