import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

/** Presses Tab (or Shift+Tab) until the element has the focus, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${String(target)}`);
}

/** Chooses in a dropdown by opening it and typing the option's first letters. */
async function choose(page: Page, combobox: Locator, option: string): Promise<void> {
  await tabTo(page, combobox);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option', { name: option, exact: true })).toBeVisible();
  await page.keyboard.type(option);
  await expect(page.getByRole('option', { name: option, exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(combobox).toHaveText(option);
}

test('by keyboard alone: set a folder’s profile, see it, reply with it', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  await signet.open();
  await tabTo(page, settings.gear('Settings of Other'));
  await page.keyboard.press('Enter');
  const { folder } = settings;
  await tabTo(page, folder.getByRole('radio', { name: 'Default' }));
  await page.keyboard.press('ArrowRight');
  await expect(folder.getByRole('radio', { name: 'Custom' })).toBeChecked();
  await choose(page, folder.getByRole('combobox', { name: 'Facebook' }), 'Acme US');
  await expect(folder.getByText('1 of 1 mentions change who answers')).toBeVisible();
  await tabTo(page, folder.getByRole('button', { name: /^Save/ }));
  await page.keyboard.press('Enter');
  await expect(folder).toBeHidden();
  // The focus is back where it was.
  await expect(settings.gear('Settings of Other')).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: /^Other\b/ }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, inbox.row('Author 5'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Folder Other replies on Facebook as Acme US').first()).toBeVisible();
  await tabTo(page, inbox.replyText);
  await page.keyboard.type('Thank you, we are on it.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Sent as Acme US').first()).toBeVisible();
});

test('by keyboard alone: set a mailbox’s profile and the order of its folders', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  await signet.open();
  await tabTo(page, settings.gear('Mailbox settings'));
  await page.keyboard.press('Enter');
  const { mailbox } = settings;
  await choose(page, mailbox.getByRole('combobox', { name: 'Facebook' }), 'Acme FR');
  await tabTo(page, mailbox.getByRole('button', { name: 'Move France up' }));
  await page.keyboard.press('Enter');
  await expect(mailbox.getByText('4 of 10 mentions change who answers')).toBeVisible();
  await tabTo(page, mailbox.getByRole('button', { name: /^Save/ }));
  await page.keyboard.press('Enter');
  await expect(mailbox).toBeHidden();
  await expect(inbox.row('Author 1')).toContainText('Acme FR');
  await expect(inbox.row('Author 4')).toContainText('Acme FR');
});

test('by keyboard alone: walk the list, read why, choose by hand, resolve', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await tabTo(page, page.getByRole('link', { name: /^Author \d+/ }).first());
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(inbox.row('Author 4')).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Author 4' })).toBeVisible();

  await tabTo(page, page.getByRole('button', { name: 'Why?' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Why/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Why?' })).toBeFocused();

  await choose(page, inbox.replyAs, 'Acme FR');
  await expect(inbox.sendButton('Acme FR')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Resolve' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();
});

test('Escape in the folder dialog goes back one level', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  await settings.mailbox.getByRole('button', { name: 'Settings of VIP' }).click();
  await expect(settings.folder).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings.folder).toBeHidden();
  await expect(settings.mailbox).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(settings.mailbox).toBeHidden();
});

test('an arrow key chooses a radio button, however short it is pressed', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  const { folder } = settings;
  await signet.open();
  await settings.openFolder('Other');
  const first = folder.getByRole('radio', { name: 'Default' });
  const second = folder.getByRole('radio', { name: 'Custom' });
  await first.focus();
  // Down and up in one task, before anything that the first of them put off.
  await first.evaluate((radio) => {
    for (const type of ['keydown', 'keyup'])
      radio.dispatchEvent(
        new KeyboardEvent(type, { key: 'ArrowDown', bubbles: true, cancelable: true }),
      );
  });
  await expect(second).toBeChecked();
});
