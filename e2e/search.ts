import type { Locator, Page } from '@playwright/test';

/** How an agent searches, filters and sorts a list, in the words of the screen. */
export class Search {
  constructor(private readonly page: Page) {}

  get box(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search mentions' });
  }

  get filters(): Locator {
    return this.page.getByRole('button', { name: 'Filters', exact: true });
  }

  /** Types as people do, so that every letter searches. */
  async type(text: string): Promise<void> {
    await this.box.pressSequentially(text);
  }

  /** Takes a value into a filter; the filters stay open. */
  async filter(field: string, value: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Filters' });
    if (!(await dialog.isVisible())) await this.filters.click();
    const group = dialog.getByRole('group', { name: field, exact: true });
    await group.getByRole('checkbox', { name: value, exact: true }).check();
  }

  /** What the list says that it is narrowed down to. */
  chip(text: string): Locator {
    return this.page.getByRole('region', { name: 'Active filters' }).getByText(text);
  }

  async sort(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Sort' }).click();
    await this.page.getByRole('option', { name }).click();
  }
}
