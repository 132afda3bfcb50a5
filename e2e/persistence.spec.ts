import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

test('what was saved is there after all tabs were closed, and in its own world only', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  await settings.choose(settings.mailbox, 'Facebook', 'Acme FR');
  await settings.save(settings.mailbox);

  const keeper = await page.context().newPage();
  await page.close();
  await keeper.goto('/?world=worked-example');
  const inbox = new Inbox(keeper);
  await expect(inbox.row('Author 1')).toContainText('Acme FR');
  await keeper.goto('/?world=bakery');
  await expect(keeper.getByRole('combobox', { name: 'Mailbox' })).toBeVisible();
  await keeper.goto('/?world=worked-example&reset');
  await expect(inbox.row('Author 1')).toContainText('Acme Care');
  await expect(keeper).not.toHaveURL(/reset/);
});

test('a reset in one tab shows in the others', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  const other = await signet.openTab();
  await inbox.openMention('Author 1');
  await page.getByRole('article').getByRole('button', { name: 'Resolve' }).click();
  await expect(new Inbox(other.page).row('Author 1')).toHaveCount(0);
  await other.page.getByRole('button', { name: /Admin A/ }).click();
  await other.page.getByRole('button', { name: 'Reset the demo data' }).click();
  await other.page.getByRole('alertdialog').getByRole('button', { name: 'Reset' }).click();
  await expect(new Inbox(other.page).row('Author 1')).toBeVisible();
  await expect(inbox.row('Author 1')).toBeVisible();
});
