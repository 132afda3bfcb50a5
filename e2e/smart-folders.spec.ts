import { forceFault } from '../src/contract/demo-faults';
import { getMailbox, saveMailbox } from '../src/contract/mailboxes';
import type { MailboxSettings } from '../src/contract/mailboxes';
import { getSmartFolder, saveSmartFolder } from '../src/contract/smart-folders';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Conditions } from './folders';
import { Inbox } from './inbox';
import { tabTo } from './keyboard';
import { Preview } from './preview';
import { Settings } from './settings';

test('make a folder for French VIPs', async ({ page, signet }) => {
  await signet.open();
  const dialog = page.getByRole('dialog', { name: 'New smart folder' });
  const conditions = new Conditions(page, dialog);
  await page.getByRole('button', { name: 'New smart folder' }).click();
  await expect(conditions.count).toHaveText('10 mentions match');
  await dialog.getByRole('textbox', { name: 'Name' }).fill('French VIPs');
  await conditions.add('Language', 1);
  await conditions.choose(1, 'French');
  await expect(conditions.count).toHaveText('2 mentions match');
  await conditions.add('Followers', 2);
  await dialog.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(dialog.getByText('Enter a number.')).toBeVisible();
  await conditions.type(2, '10,000');
  await expect(dialog.getByText(/whole number in digits/)).toBeVisible();
  await conditions.type(2, '10000');
  await expect(conditions.count).toHaveText('1 mention matches');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Create folder' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'French VIPs' })).toBeVisible();
  await expect(new Inbox(page).row('Author 4')).toBeVisible();
  await signet.reload();
  await expect(page.getByRole('heading', { name: 'French VIPs' })).toBeVisible();
});

test('an edited filter is counted and previewed before it is saved', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openFolder('VIP');
  const conditions = new Conditions(page, settings.folder);
  await expect(conditions.count).toHaveText('2 mentions match');
  await conditions.type(1, '100000');
  await expect(conditions.count).toHaveText('No mention matches');
  await expect(new Preview(settings.folder).sentence.first()).toBeVisible();
  await expect(settings.folder.getByText('2 of 2 mentions change who answers')).toBeVisible();
  await settings.save(settings.folder);
  await expect(new Inbox(page).row('Author 2')).toContainText('Acme Care');
});

test('delete a folder, and bring it back from the history', async ({ page, signet }) => {
  const settings = new Settings(page);
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openFolder('VIP');
  await settings.openFolder('VIP');
  await settings.folder.getByRole('button', { name: 'Delete folder' }).click();
  const question = page.getByRole('alertdialog');
  await expect(question).toContainText('For 2 mentions another profile answers');
  await question.getByRole('button', { name: 'Delete folder' }).click();
  await expect(page.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible();
  await expect(inbox.row('Author 2')).toContainText('Acme Care');
  await signet.open({ path: '/mailboxes/support/folders/vip' });
  await expect(page.getByText('There is no folder “vip” in this mailbox.')).toBeVisible();

  await signet.open({ path: '/settings-history' });
  await page.getByRole('button', { name: 'Bring this folder back' }).click();
  const dialog = page.getByRole('dialog', { name: 'New smart folder' });
  await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('VIP');
  await dialog.getByRole('button', { name: 'Create folder' }).click();
  await expect(dialog).toBeHidden();
  await signet.open({ path: '/mailboxes/support/folders/vip' });
  await expect(page.getByRole('heading', { name: 'VIP' })).toBeVisible();
});

for (const live of ['on', 'off'] as const) {
  test(`what someone saves while one is asked is not deleted with it, live ${live}`, async ({
    page,
    signet,
  }) => {
    const settings = new Settings(page);
    await signet.open(live === 'off' ? { live } : {});
    await settings.openFolder('VIP');
    await settings.folder.getByRole('button', { name: 'Delete folder' }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('For 2 mentions another profile answers');
    const vip = { params: { smartFolderId: 'vip' } };
    const { filter, replyWith, version } = await signet.api(getSmartFolder, vip);
    const body = { name: 'Fans', filter, replyWith };
    await signet.api(saveSmartFolder, { ...vip, version, body, as: 'editor-c' });
    if (live === 'off') {
      signet.expectFailedRequest(412);
      await question.getByRole('button', { name: 'Delete folder' }).click();
    }
    await expect(question).toContainText('Someone saved it meanwhile.');
    await question.getByRole('button', { name: 'Look at it again' }).click();
    await expect(settings.folder.getByRole('textbox', { name: 'Name' })).toHaveValue('Fans');
    await settings.folder.getByRole('button', { name: 'Delete folder' }).click();
    await question.getByRole('button', { name: 'Delete folder' }).click();
    await expect(settings.folder).toBeHidden();
  });
}

for (const where of ['here', 'elsewhere'] as const) {
  test(`a folder that one deletes ${where} is not asked for once more`, async ({
    page,
    signet,
  }) => {
    const settings = new Settings(page);
    await signet.open();
    if (where === 'here') await new Inbox(page).openFolder('VIP');
    await settings.openFolder('VIP');
    await settings.folder.getByRole('button', { name: 'Delete folder' }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('For 2 mentions another profile answers');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
    await signet.api(forceFault, {
      body: { kind: 'answered-late', route: 'DELETE /smart-folders/:smartFolderId', count: 1 },
    });
    await question.getByRole('button', { name: 'Delete folder' }).click();
    await expect(settings.folder).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible();
    await expect(page.getByRole('link', { name: /^VIP/ })).toBeHidden();
    expect(asked.filter((one) => /^GET .*vip/.test(one))).toEqual([]);
  });
}

test('a mailbox that someone saves while one is asked is not deleted', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open();
  await settings.openMailbox();
  await settings.mailbox.getByRole('button', { name: 'Delete mailbox' }).click();
  const question = page.getByRole('alertdialog');
  await question.getByRole('textbox').fill('Support');
  const support = { params: { mailboxId: 'support' } };
  const saved = await signet.api(getMailbox, support);
  const { topicIds, smartFolderIds, replyWith, version } = saved;
  const body: MailboxSettings = {
    name: 'Support',
    topicIds,
    smartFolderIds,
    replyWith,
    hiddenFolderIds: ['sent'],
  };
  await signet.api(saveMailbox, { ...support, version, body, as: 'admin-a' });
  await expect(question).toContainText('Someone saved it meanwhile.');
  await question.getByRole('button', { name: 'Look at it again' }).click();
  await expect(question).toBeHidden();
  await expect(settings.mailbox.getByRole('checkbox', { name: 'Sent' })).not.toBeChecked();
});

test('a folder is made by keyboard alone', async ({ page, signet }) => {
  await signet.open();
  await tabTo(page, page.getByRole('button', { name: 'New smart folder' }));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'New smart folder' });
  await tabTo(page, dialog.getByRole('textbox', { name: 'Name' }));
  await page.keyboard.type('On X');
  await tabTo(page, dialog.getByRole('button', { name: 'Add condition' }));
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('combobox', { name: 'Field of condition 1' })).toBeFocused();
  const values = dialog.getByRole('button', { name: 'Values of condition 1' });
  await tabTo(page, values);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Values of condition 1' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(values).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'X', exact: true }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await tabTo(page, dialog.getByRole('button', { name: 'Create folder' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'On X' })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`retire a mailbox, make another, switch off a folder, ${theme}`, async ({
    page,
    signet,
  }) => {
    const settings = new Settings(page);
    await signet.open();
    await signet.chooseTheme(theme);
    await settings.openMailbox();
    await settings.mailbox.getByRole('checkbox', { name: 'Sent' }).uncheck();
    await settings.save(settings.mailbox);
    const folders = page.getByRole('navigation', { name: 'Folders' });
    await expect(folders.getByRole('link', { name: /^Sent/ })).toBeHidden();
    await signet.open({ path: '/mailboxes/support/folders/sent' });
    await expect(page.getByText('Sent is switched off in this mailbox.')).toBeVisible();
    await page.getByRole('link', { name: 'Go to the inbox' }).click();

    await settings.openMailbox();
    await settings.mailbox.getByRole('button', { name: 'Delete mailbox' }).click();
    const question = page.getByRole('alertdialog');
    await expect(question).toContainText('10 of its 10 are in no mailbox any more');
    await question.getByRole('button', { name: 'Delete mailbox' }).click();
    await expect(question.getByText('This is not the name.')).toBeVisible();
    await expectNoViolations(page);
    await question.getByRole('textbox').fill('Support');
    await question.getByRole('button', { name: 'Delete mailbox' }).click();
    await expect(page.getByText('This account has no mailbox yet.')).toBeVisible();

    await page.getByRole('button', { name: 'New mailbox' }).click();
    const dialog = page.getByRole('dialog', { name: 'New mailbox' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Help');
    await dialog.getByRole('button', { name: 'Add topic' }).click();
    await page.getByRole('menuitem', { name: 'Brand' }).click();
    await expectNoViolations(page);
    await dialog.getByRole('button', { name: 'Create mailbox' }).click();
    await expect(page.getByRole('combobox', { name: 'Mailbox' })).toHaveText('Help');
    await page.getByRole('combobox', { name: 'Mailbox' }).click();
    await page.getByRole('option', { name: 'New mailbox' }).click();
    await expect(dialog).toBeVisible();
  });
}
