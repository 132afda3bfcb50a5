import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Runs all of axe's rules on what the page shows now, or on a part of it (a selector). */
export async function expectNoViolations(page: Page, part?: string): Promise<void> {
  // Within the page: by itself it opens another one, and this one loses the focus for a moment.
  // And without fetching the page's styles once more, which it warns of where there is no network.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ preload: false });
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`,
    ),
  );
  expect(found.join('\n'), 'violations found by axe').toBe('');
}

/**
 * What a screen is scanned in. Every two of language, theme and width meet in one of them; all eight
 * together would find nothing that these four do not, and take twice as long.
 */
export const looks = [
  { locale: 'en', theme: 'light', width: 1440 },
  { locale: 'en', theme: 'dark', width: 360 },
  { locale: 'fr', theme: 'light', width: 360 },
  { locale: 'fr', theme: 'dark', width: 1440 },
] as const;
