import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Opens what asks for faults. */
export async function openFaults(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: /, user menu$/ }).click();
  await page.getByRole('button', { name: 'Faults…' }).click();
  const panel = page.getByRole('dialog', { name: 'Faults', exact: true });
  await expect(panel).toBeVisible();
  return panel;
}
