import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';

/** The preview beside the form of a settings dialog. */
export class Preview {
  constructor(readonly dialog: Locator) {}

  get sentence(): Locator {
    return this.dialog.getByRole('status');
  }

  /** What a profile answers, before and after. */
  bar(profile: string): Locator {
    return this.dialog
      .getByRole('list', { name: 'Mentions per profile' })
      .getByRole('listitem')
      .filter({ hasText: profile });
  }

  get rows(): Locator {
    return this.dialog.getByRole('list', { name: 'Mentions in the preview' }).getByRole('listitem');
  }

  /** How long the list is; only rows that one sees are in the page. */
  async expectCount(count: number): Promise<void> {
    await expect(this.rows.first()).toHaveAttribute('aria-setsize', String(count));
  }

  /** The row of the mention that an author wrote. */
  row(author: string): Locator {
    return this.rows.getByRole('button', { name: new RegExp(`\\b${author}\\b`) });
  }

  /** In the open reasons, those of one side. */
  side(name: string): Locator {
    return this.dialog.getByRole('region', { name, exact: true });
  }

  async filter(option: string): Promise<void> {
    await this.choose('Which mentions', option);
  }

  async lookAs(agent: string): Promise<void> {
    await this.choose('Preview as', agent);
  }

  private async choose(label: string, option: string): Promise<void> {
    await this.dialog.getByRole('combobox', { name: label }).click();
    await this.dialog.page().getByRole('option', { name: option, exact: true }).click();
  }
}
