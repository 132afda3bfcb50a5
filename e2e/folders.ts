import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The conditions in the dialog of a smart folder. */
export class Conditions {
  constructor(
    readonly page: Page,
    readonly dialog: Locator,
  ) {}

  get count(): Locator {
    return this.dialog.getByText(/mentions? match|No mention matches/);
  }

  /** Adds a condition over a field; gives its place, from 1. */
  async add(field: string, number: number): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Add condition' }).click();
    await this.dialog
      .getByRole('combobox', { name: `Field of condition ${String(number)}` })
      .click();
    await this.page.getByRole('option', { name: field, exact: true }).click();
  }

  async choose(number: number, value: string | RegExp): Promise<void> {
    const name = `Values of condition ${String(number)}`;
    await this.dialog.getByRole('button', { name }).click();
    const list = this.page.getByRole('dialog', { name });
    await list.getByRole('checkbox', { name: value }).check();
    await this.page.keyboard.press('Escape');
    await expect(list).toBeHidden();
  }

  async type(number: number, text: string): Promise<void> {
    await this.dialog
      .getByRole('textbox', { name: `Values of condition ${String(number)}` })
      .fill(text);
  }
}
