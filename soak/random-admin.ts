import type { Locator, Page } from 'playwright';
import type { Random } from '../mocks/worlds/demo/random';
import type { Editing, Facts } from './facts';
import { findWayOn, goTo } from './soak-page';
import type { SoakPlace } from './soak-page';

/** Somebody who changes on the screen who replies, at random, while others do too. */
export class RandomAdmin {
  actions = 0;

  constructor(
    private readonly page: Page,
    private readonly place: SoakPlace,
    private readonly random: Random,
    private readonly facts: Facts,
    /** What is at hand: its kind and id, as in the address. */
    private readonly settings: readonly {
      mailboxId: string;
      folderId: string | null;
      id: string;
    }[],
    private readonly serviceIds: ReadonlyMap<string, string>,
  ) {}

  async act(): Promise<void> {
    this.actions += 1;
    try {
      await this.changeSettings();
    } catch {
      await findWayOn(this.page).catch(() => undefined);
    }
  }

  private async changeSettings(): Promise<void> {
    const { page, random, facts } = this;
    const target = random.pick(this.settings);
    const search =
      target.folderId === null ? 'mailboxSettings=open' : `folderSettings=${target.id}`;
    await goTo(page, this.place, `/mailboxes/${target.mailboxId}/folders/inbox?${search}`);
    const dialog = page.getByRole('dialog', {
      name: target.folderId === null ? 'Mailbox settings' : 'Folder settings',
    });
    await dialog.getByRole('radio', { name: 'Custom' }).click();
    const editing: Editing = { documentId: target.id, from: Date.now(), touched: new Set() };
    facts.editings.push(editing);
    for (let count = random.int(1, 2); count > 0; count -= 1) await this.choose(dialog, editing);
    await page.waitForTimeout(random.int(0, 1500));
    for (let tries = 0; tries < 3; tries += 1) {
      await dialog.getByRole('button', { name: /^Save/ }).click();
      await this.answerQuestions();
      if (await dialog.isHidden()) return;
    }
  }

  private async choose(dialog: Locator, editing: Editing): Promise<void> {
    const { page, random } = this;
    const [name, id] = random.pick([...this.serviceIds]);
    const field = dialog.getByRole('combobox', { name, exact: true });
    if (!(await field.isVisible())) return;
    await field.click();
    const options = page.getByRole('option', { disabled: false });
    await options.first().waitFor();
    // Noted before the choice is made: it may not be undone between.
    editing.touched.add(id);
    await options.nth(random.int(0, (await options.count()) - 1)).click();
  }

  private async answerQuestions(): Promise<void> {
    const { page, random } = this;
    await page.waitForTimeout(400);
    const anyway = page.getByRole('alertdialog').getByRole('button', { name: 'Save anyway' });
    if (await anyway.isVisible()) await anyway.click();
    const merge = page.getByRole('dialog', { name: 'Merge the changes' });
    if (!(await merge.isVisible())) return;
    for (const row of await merge.getByRole('radiogroup').all())
      await row.getByRole('radio').nth(random.int(0, 1)).click();
    await merge.getByRole('button', { name: 'Put into the form' }).click();
  }
}
