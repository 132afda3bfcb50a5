import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { choose, openMentionByKey, tabTo } from './keyboard';
import { Preview } from './preview';
import { Settings } from './settings';

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

  await openMentionByKey(page, 'Author 1');
  await tabTo(page, inbox.replyText);
  await page.keyboard.type('Thank you, we are on it.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Sent as Acme FR').first()).toBeVisible();
});

test('by keyboard alone: walk the list, read why, choose by hand, resolve', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await openMentionByKey(page, 'Author 4');

  await tabTo(page, page.getByRole('button', { name: 'Why?' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Why/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Why?' })).toBeFocused();

  await choose(page, inbox.replyAs, 'Acme FR', 'Shift+Tab');
  await expect(inbox.sendButton('Acme FR')).toBeVisible();
  await tabTo(
    page,
    page.getByRole('article').getByRole('button', { name: 'Resolve' }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').getByRole('button', { name: 'Reopen' })).toBeVisible();
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

test('Escape empties the search of the preview before it closes one level', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  await settings.mailbox.getByRole('button', { name: 'Settings of VIP' }).click();
  for (const [dialog, count] of [
    [settings.folder, 2],
    [settings.mailbox, 10],
  ] as const) {
    const preview = new Preview(dialog);
    const search = dialog.getByRole('searchbox');
    await preview.expectCount(count);
    await tabTo(page, search);
    await page.keyboard.type('Author 4');
    await preview.expectCount(1);
    await page.keyboard.press('Escape');
    await expect(search).toHaveValue('');
    await expect(search).toBeFocused();
    await preview.expectCount(count);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
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
