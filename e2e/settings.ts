import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The dialogs in which an admin says who replies. */
export class Settings {
  constructor(readonly page: Page) {}

  get mailbox(): Locator {
    return this.page.getByRole('dialog', { name: 'Mailbox settings' });
  }

  get folder(): Locator {
    return this.page.getByRole('dialog', { name: 'Folder settings' });
  }

  async openMailbox(): Promise<void> {
    await this.gear('Mailbox settings').click();
    await expect(this.mailbox).toBeVisible();
  }

  /** Opens a folder's settings with its gear in the sidebar. */
  async openFolder(name: string): Promise<void> {
    await this.gear(`Settings of ${name}`).click();
    await expect(this.folder).toBeVisible();
  }

  /** A gear in the sidebar; its name goes on with what is wrong with the settings, if something is. */
  gear(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}(:|$)`) });
  }

  async choose(dialog: Locator, service: string, choice: string | RegExp): Promise<void> {
    await dialog.getByRole('combobox', { name: service, exact: true }).click();
    await this.page
      .getByRole(
        'option',
        typeof choice === 'string' ? { name: choice, exact: true } : { name: choice },
      )
      .click();
  }

  /** Saves, and waits until the dialog is gone. */
  async save(dialog: Locator): Promise<void> {
    await dialog.getByRole('button', { name: /^Save/ }).click();
    await expect(dialog).toBeHidden();
  }
}
