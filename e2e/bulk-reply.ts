import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** One text to many mentions, in the words of the screen. */
export class BulkReply {
  readonly dialog: Locator;

  constructor(readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: /^Reply to \d+ mentions?$/ });
  }

  /** Opens it for the mentions that the list has loaded, by the name of the action. */
  async open(): Promise<void> {
    await this.ask();
    await expect(this.text).toBeVisible();
  }

  /** Opens it where something was sent before. */
  async openResults(): Promise<void> {
    await this.ask();
    await expect(this.dialog.getByText('These were sent before.')).toBeVisible();
  }

  private async ask(): Promise<void> {
    await this.page.keyboard.press('Control+k');
    const palette = this.page.getByRole('dialog', { name: 'Search or jump' });
    await palette.getByRole('combobox').fill('Reply to all loaded');
    await expect(palette.getByRole('option', { selected: true })).toHaveText(
      /^Reply to all loaded/,
    );
    await this.page.keyboard.press('Enter');
  }

  get text(): Locator {
    return this.dialog.getByRole('textbox', { name: 'Reply to all of them' });
  }

  /** Where the table stands, with its sum. */
  get summary(): Locator {
    return this.dialog.getByRole('region', { name: 'Who answers' });
  }

  get send(): Locator {
    return this.dialog.getByRole('button', { name: /^Reply/ });
  }

  get undo(): Locator {
    return this.dialog.getByRole('button', { name: /^Undo all/ });
  }

  /** The row of a profile, by service and name. */
  row(name: string): Locator {
    return this.dialog.getByRole('row').filter({
      has: this.page.getByRole('button', { name: `the mentions: ${name}`, exact: false }),
    });
  }

  /** Shows the mentions of a row. */
  async expand(name: string): Promise<void> {
    await this.dialog.getByRole('button', { name: `Show the mentions: ${name}` }).click();
  }

  /** What a table says beside each profile: by service and name, the second column. */
  async readRows(table: string): Promise<Record<string, string>> {
    const rows = await this.dialog
      .getByRole('table', { name: table })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader') })
      .all();
    const read = await Promise.all(
      rows.map(async (row): Promise<[string, string]> => {
        const label = await row.getByRole('button').getAttribute('aria-label');
        const name = label?.replace(/^.*the mentions: /, '') ?? '';
        return [name, await row.getByRole('cell').first().innerText()];
      }),
    );
    return Object.fromEntries(read);
  }
}
