import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What an agent does about a mention besides answering it, in the words of the screen. */
export class Triage {
  constructor(readonly page: Page) {}

  /** The line of the open mention with priority and tags. */
  get line(): Locator {
    return this.page.getByRole('article').getByRole('group', { name: 'Triage' });
  }

  get tags(): Locator {
    return this.line.getByRole('list', { name: 'Tags' }).getByRole('listitem');
  }

  get tagField(): Locator {
    return this.page.getByRole('combobox', { name: 'Add a tag' });
  }

  /** The button that says the priority of the open mention. */
  priority(name: string): Locator {
    return this.line.getByRole('button', { name: `${name} priority, change it` });
  }

  get conversation(): Locator {
    return this.page.getByRole('list', { name: 'Conversation' });
  }

  get noteText(): Locator {
    return this.page.getByRole('textbox', { name: 'Internal note' });
  }

  /** The notes of the conversation. */
  get notes(): Locator {
    const label = this.page.getByText('Internal note', { exact: true });
    return this.conversation.getByRole('listitem').filter({ has: label });
  }

  async openNote(): Promise<void> {
    await this.page
      .getByRole('region', { name: 'Internal note' })
      .getByRole('button', { name: 'Internal note' })
      .click();
    await expect(this.noteText).toBeFocused();
  }

  /** What can be done from the row of an author. */
  rowActions(author: string): Locator {
    return this.page.getByRole('toolbar', { name: `Triage of ${author}` });
  }
}
