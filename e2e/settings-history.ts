import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The history of reply settings, of one thing over its dialog or of the account on its page. */
export class SettingsHistory {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'History' });
  }

  /** A save, by something that it says. */
  save(text: string | RegExp): Locator {
    return this.page.getByRole('listitem').filter({
      has: this.page.getByText(/mentions changed who answers/),
      hasText: text,
    });
  }

  async open(settings: Locator): Promise<void> {
    await settings.getByRole('button', { name: 'History' }).click();
    await expect(this.dialog).toBeVisible();
  }

  /** The settings that the save made. */
  restoreButton(save: Locator): Locator {
    return save.getByRole('button', { name: 'Restore these settings' });
  }

  /** Those that it replaced. */
  restoreBeforeButton(save: Locator): Locator {
    return save.getByRole('button', { name: 'Restore those before' });
  }
}
