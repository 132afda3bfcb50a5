import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** What an agent does in the inbox, in the words of the screen. */
export class Inbox {
  constructor(readonly page: Page) {}

  /** The row of the mention that an author wrote. */
  row(author: string): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^${author}\\b`) });
  }

  async openFolder(name: string): Promise<void> {
    const folders = this.page.getByRole('navigation', { name: 'Folders' });
    await folders.getByRole('link', { name: new RegExp(`^${name}\\b`) }).click();
    await expect(this.page.getByRole('heading', { name, exact: true })).toBeVisible();
  }

  /** Opens the mention that an author wrote, from the list. */
  async openMention(author: string): Promise<void> {
    await this.row(author).click();
    await expect(this.page.getByRole('article', { name: author })).toBeVisible();
  }

  async openMailbox(name: string): Promise<void> {
    const mailboxes = this.page.getByRole('combobox', { name: 'Mailbox' });
    await mailboxes.click();
    await this.page.getByRole('option', { name }).click();
    await expect(mailboxes).toHaveText(name);
  }

  get replyAs(): Locator {
    return this.page.getByRole('combobox', { name: 'Reply as' });
  }

  get replyText(): Locator {
    return this.page.getByRole('textbox', { name: 'Reply', exact: true });
  }

  /** The send button, as which profile it sends. */
  sendButton(profile: string): Locator {
    return this.page.getByRole('button', { name: `Reply as ${profile}`, exact: true });
  }

  async chooseProfile(profile: string): Promise<void> {
    await this.replyAs.click();
    await this.page.getByRole('option', { name: profile }).click();
  }

  /** Writes a reply and sends it, as the profile that the screen offers. */
  async reply(text: string, profile: string): Promise<void> {
    await this.replyText.fill(text);
    await this.sendButton(profile).click();
    await expect(this.page.getByText(`Sent as ${profile}`).first()).toBeVisible();
  }
}
