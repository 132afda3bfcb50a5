import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The reply map, in the words of the screen. */
export class ReplyMap {
  constructor(readonly page: Page) {}

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Reply map' });
  }

  /** Waits until the mentions are counted, so that all numbers are there. */
  async waitForCounts(): Promise<void> {
    await expect(this.page.getByRole('button', { name: /^Conflicts \d/ })).toBeVisible();
  }

  row(name: string): Locator {
    const header = this.page.getByRole('rowheader', { name: new RegExp(`^${name}, `) });
    return this.grid.getByRole('row').filter({ has: header });
  }

  /** A cell, by the name of its row and the place of its service among the columns. */
  cell(row: string, place: number): Locator {
    return this.row(row).getByRole('gridcell').nth(place);
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: /^(Copy from|Import)/ });
  }

  /** Copies the settings of a row by keyboard, and chooses others to put them onto. */
  async copy(source: string, targets: readonly string[]): Promise<void> {
    await this.page.getByRole('rowheader', { name: new RegExp(`^${source}, `) }).focus();
    await this.page.keyboard.press('c');
    for (const name of targets) {
      await this.page
        .getByRole('checkbox', { name: `Put the settings onto ${name}`, exact: true })
        .check();
    }
  }

  async import(name: string, content: string): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
  }

  /** Drags a file from outside over the map and lets go, as the browser then tells the page. */
  async drop(name: string, content: string): Promise<void> {
    const isTaken = await this.grid.evaluate(
      (grid, [fileName, text]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], fileName, { type: 'application/json' }));
        return ['dragover', 'drop'].map((type) => {
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
          return !grid.dispatchEvent(event);
        });
      },
      [name, content] as const,
    );
    // Otherwise the browser leaves the page and opens the file.
    expect(isTaken).toEqual([true, true]);
  }
}
