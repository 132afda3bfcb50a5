import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

/** Takes a folder by its handle and holds it above another. */
async function dragAbove(page: Page, dialog: Locator, name: string, other: string): Promise<void> {
  const handle = await dialog.getByTitle(`Drag ${name}`).boundingBox();
  const target = await dialog.getByTitle(`Drag ${other}`).boundingBox();
  if (handle === null || target === null) throw new Error('What is dragged is not on the screen');
  const x = handle.x + handle.width / 2;
  await page.mouse.move(x, handle.y + handle.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, target.y - 4, { steps: 5 });
}

test('the order of the folders decides, and can be changed', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  await signet.open();
  await expect(inbox.row('Author 4')).toContainText('Acme US');
  await settings.openMailbox();
  await settings.mailbox.getByRole('button', { name: 'Move France up' }).click();
  await expect(settings.mailbox.getByText('1 of 10 mentions change who answers')).toBeVisible();
  await settings.save(settings.mailbox);
  await signet.reload();
  await expect(inbox.row('Author 4')).toContainText('Acme FR');
  const folders = page.getByRole('navigation', { name: 'Folders' });
  await expect(folders.getByRole('link', { name: /^(VIP|France|Other)/ })).toContainText([
    'France',
    'VIP',
    'Other',
  ]);
});

test('a folder is dragged to its place; Escape while it is held ends the drag alone', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  const { mailbox } = settings;
  await signet.open();
  await settings.openMailbox();
  const rows = mailbox.getByRole('listitem').filter({ hasText: /^(VIP|France|Other)/ });
  await expect(rows).toContainText(['VIP', 'France', 'Other']);

  await dragAbove(page, mailbox, 'France', 'VIP');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(mailbox).toBeVisible();
  await expect(rows).toContainText(['VIP', 'France', 'Other']);
  await expect(mailbox.getByText('Nothing has changed')).toBeVisible();

  await dragAbove(page, mailbox, 'France', 'VIP');
  await page.mouse.up();
  await expect(rows).toContainText(['France', 'VIP', 'Other']);
  await settings.save(mailbox);
  await expect(inbox.row('Author 4')).toContainText('Acme FR');
});
