import { listReplySettingsChanges } from '../src/contract/reply-settings-changes';
import { getSmartFolder, saveSmartFolder } from '../src/contract/smart-folders';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { choose, tabTo } from './keyboard';
import { Settings } from './settings';
import { SettingsHistory } from './settings-history';
import { expireProfile } from './support-mailbox';

test('a save is in the history with who and what, and is taken back from there', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  const { folder } = settings;
  await signet.open({ as: 'editor-c' });
  await expect(inbox.row('Author 2')).toContainText('Acme US');

  await settings.openFolder('VIP');
  await history.open(folder);
  await expect(history.dialog.getByText('Nothing has been saved yet')).toBeVisible();
  await history.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(folder.getByRole('button', { name: 'History' })).toBeFocused();
  await settings.choose(folder, 'Facebook', 'Acme FR');
  await settings.save(folder);
  await expect(inbox.row('Author 2')).toContainText('Acme FR');

  await settings.openFolder('VIP');
  await history.open(folder);
  const save = history.save('Facebook from Acme US to Acme FR');
  await expect(save).toContainText('Editor C');
  await expect(save).toContainText('2 of 2 mentions changed who answers');
  await expect(save).toContainText('These are the present settings');
  await history.restoreBeforeButton(save).click();
  await expect(history.dialog).toBeHidden();
  await expect(
    folder.getByText(
      /^These are the settings from before Editor C saved .* Nothing is saved yet\.$/,
    ),
  ).toBeVisible();
  await expect(folder.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
  await expect(folder.getByText(/^2 of 2 mentions change who answers/)).toBeVisible();

  // What is filled in has an address, and Back leads to the history without a question.
  await signet.reload();
  await expect(folder.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
  await page.goBack();
  await expect(history.dialog).toBeVisible();
  await page.goForward();
  await expect(history.dialog).toBeHidden();

  await folder.getByRole('button', { name: /^Save · 2 mentions change/ }).click();
  await expect(folder).toBeHidden();
  await expect(page).not.toHaveURL(/restore|folderSettings|history/);
  await expect(inbox.row('Author 2')).toContainText('Acme US');
  await settings.openFolder('VIP');
  await history.open(folder);
  await expect(history.save('Facebook from Acme FR to Acme US')).toContainText(
    'These are the present settings',
  );
});

test('from the history of the account, the mailbox’s older settings are restored', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  const { mailbox } = settings;
  await signet.open();
  for (const [profile, topic] of [
    ['Acme FR', 'Author 1'],
    ['Acme US', 'Author 5'],
  ] as const) {
    await settings.openMailbox();
    await settings.choose(mailbox, 'Facebook', profile);
    await settings.save(mailbox);
    await expect(inbox.row(topic)).toContainText(profile);
  }

  await page.getByRole('button', { name: /user menu$/ }).click();
  await page.getByRole('link', { name: 'Settings history' }).click();
  await expect(page).toHaveTitle('Settings history · Signet');
  await expect(page.getByRole('heading', { name: 'Settings history' })).toBeVisible();
  const save = history.save('Facebook from Acme Care to Acme FR');
  await expect(save).toContainText('Admin A');
  await expect(save).toContainText('Mailbox Support');
  await history.restoreButton(save).click();
  await expect(mailbox.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme FR');
  await expect(mailbox.getByText(/^3 of 10 mentions change who answers/)).toBeVisible();

  // Nothing of it is lost by accident.
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await settings.save(mailbox);
  await expect(history.save('Facebook from Acme US to Acme FR')).toContainText(
    'These are the present settings',
  );
  await page.getByRole('link', { name: 'Inbox' }).click();
  await expect(inbox.row('Author 1')).toContainText('Acme FR');
});

test('a profile that has expired meanwhile is named, and nothing is saved with it', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  const { folder } = settings;
  await signet.open();
  await settings.openFolder('VIP');
  await settings.choose(folder, 'Facebook', 'Acme FR');
  await settings.save(folder);
  await expireProfile(signet, 'acme-us');
  await signet.reload();

  await settings.openFolder('VIP');
  await history.open(folder);
  await history.restoreBeforeButton(history.save('Admin A')).click();
  const refusal = folder.getByText(/^Acme US cannot reply on Facebook any more \(expired/);
  await expect(refusal).toBeVisible();
  const facebook = folder.getByRole('combobox', { name: 'Facebook' });
  await expect(facebook).toHaveText('Acme US');
  await expect(facebook).toHaveAccessibleDescription(/Choose a profile that can reply/);
  await folder.getByRole('button', { name: /^Save/ }).focus();
  await page.keyboard.press('Enter');
  await expect(folder.getByText('Correct what is marked first')).toBeVisible();
  await expect(facebook).toBeFocused();
  const { total } = await signet.api(listReplySettingsChanges, {});
  expect(total).toBe(1);

  await settings.choose(folder, 'Facebook', 'Acme Care');
  await expect(refusal).toBeHidden();
  await settings.save(folder);
  await expect(new Inbox(page).row('Author 2')).toContainText('Acme Care');
});

test('what was saved as one step stands together', async ({ page, signet }) => {
  const history = new SettingsHistory(page);
  await signet.open({ world: 'demo', path: '/reply-map' });
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await history.save('Folder VIP in Customer care').first().waitFor();
  await page.getByRole('group', { name: 'Settings history' }).focus();
  await page.keyboard.press('End');
  const step = page.getByRole('listitem').filter({ hasText: '2 settings saved as one step' });
  await expect(step).toContainText('Deniz Aydın');
  await expect(history.save('Folder Nederlands in Customer care')).toBeVisible();
  await expect(history.save('Folder Deutsch in Customer care')).toBeVisible();
});

test('a save that is not there is said, and the present settings are shown', async ({
  page,
  signet,
}) => {
  const { folder } = new Settings(page);
  signet.expectFailedRequest(404);
  await signet.open({ path: '/mailboxes/support/folders/inbox?folderSettings=vip&restore=none' });
  await expect(folder.getByText(/^The save to restore is not in the history/)).toBeVisible();
  await expect(folder.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
});

test('own edits are not overwritten by a restore without a question', async ({ page, signet }) => {
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  const { folder } = settings;
  await signet.open();
  await settings.openFolder('VIP');
  await settings.choose(folder, 'Facebook', 'Acme FR');
  await settings.save(folder);

  await settings.openFolder('VIP');
  await folder.getByRole('textbox', { name: 'Name' }).fill('Very important');
  await history.open(folder);
  const restore = history.restoreBeforeButton(history.save('Admin A'));
  await restore.click();
  await page.getByRole('button', { name: 'Keep editing' }).click();
  await history.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(folder.getByRole('textbox', { name: 'Name' })).toHaveValue('Very important');
  await history.open(folder);
  await restore.click();
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await expect(folder.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
  await expect(folder.getByRole('textbox', { name: 'Name' })).toHaveValue('VIP');
});

test('who saves during a restore is named, and neither side is overwritten unseen', async ({
  page,
  signet,
}) => {
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  const { folder } = settings;
  const vip = { params: { smartFolderId: 'vip' } };
  await signet.open({ as: 'admin-a', live: 'off' });
  await settings.openFolder('VIP');
  await settings.choose(folder, 'Facebook', 'Acme FR');
  await settings.save(folder);
  await settings.openFolder('VIP');
  await history.open(folder);
  await history.restoreBeforeButton(history.save('Admin A')).click();
  const facebook = folder.getByRole('combobox', { name: 'Facebook' });
  await expect(facebook).toHaveText('Acme US');

  const { version, id, mailboxId, changedAt, changedByUserId, ...stored } = await signet.api(
    getSmartFolder,
    vip,
  );
  expect([id, mailboxId, changedByUserId]).toEqual(['vip', 'support', 'admin-a']);
  expect(changedAt).not.toBeNull();
  const theirs = {
    mode: 'custom',
    choices: { facebook: { kind: 'profile', profileId: 'acme-care' } },
  } as const;
  const body = { ...stored, replyWith: theirs };
  await signet.api(saveSmartFolder, { ...vip, version, body, as: 'editor-c' });

  signet.expectFailedRequest(412);
  await folder.getByRole('button', { name: /^Save/ }).click();
  await page.getByRole('button', { name: 'Decide later' }).last().click();
  await expect(folder.getByRole('alert')).toContainText(
    /Editor C changed Facebook from Acme FR to Acme Care \(you changed it too\) at \d{2}:\d{2}|Editor C changed these settings at/,
  );
  await expect(facebook).toHaveText('Acme US');
  const kept = await signet.api(getSmartFolder, vip);
  expect(kept.replyWith).toEqual(theirs);
  expect(kept.version).toBe(version + 1);

  await folder.getByRole('button', { name: 'Keep my changes' }).click();
  await expect(facebook).toHaveText('Acme US');
  await settings.save(folder);
  await expect(new Inbox(page).row('Author 2')).toContainText('Acme US');
  await settings.openFolder('VIP');
  await history.open(folder);
  await expect(history.save('Facebook from Acme Care to Acme US')).toContainText('Admin A');
  await expect(history.save('Facebook from Acme FR to Acme Care')).toContainText('Editor C');
});

test('by keyboard alone: open the history, restore, save', async ({ page, signet }) => {
  const settings = new Settings(page);
  const { folder } = settings;
  await signet.open();
  await tabTo(page, settings.gear('Settings of VIP'));
  await page.keyboard.press('Enter');
  await choose(page, folder.getByRole('combobox', { name: 'Facebook' }), 'Acme FR');
  await tabTo(page, folder.getByRole('button', { name: /^Save/ }));
  await page.keyboard.press('Enter');
  await expect(folder).toBeHidden();

  await page.keyboard.press('Enter');
  await tabTo(page, folder.getByRole('button', { name: 'History' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Restore those before' }));
  await page.keyboard.press('Enter');
  await expect(folder.getByRole('combobox', { name: 'Facebook' })).toHaveText('Acme US');
  await expect(folder.getByRole('button', { name: 'History' })).toBeFocused();
  await tabTo(page, folder.getByRole('button', { name: /^Save/ }));
  await page.keyboard.press('Enter');
  await expect(folder).toBeHidden();
  await expect(new Inbox(page).row('Author 2')).toContainText('Acme US');
});

test('a viewer sees the history and cannot restore', async ({ page, signet }) => {
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  await signet.open({ world: 'demo', as: 'oliver' });
  await settings.openMailbox();
  await history.open(settings.mailbox);
  const reason = 'Only admins can change mailbox settings. You are a viewer.';
  await expect(history.dialog.getByText(reason)).toBeVisible();
  const restore = history.restoreButton(history.dialog.getByRole('listitem')).first();
  await expect(restore).toBeDisabled();
  await expect(restore).toHaveAccessibleDescription(new RegExp(reason));
  await restore.click({ force: true });
  await expect(history.dialog).toBeVisible();
});

test('the history speaks French', async ({ page, signet }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['fr-FR'] });
  });
  await signet.open({ world: 'demo', path: '/settings-history', waitsForApp: false });
  await expect(page.getByRole('heading', { name: 'Historique des réglages' })).toBeVisible();
  const first = page.getByRole('listitem').first();
  await expect(first).toContainText('il y a 2 jours');
  await expect(first).toContainText(
    /Facebook, de «\sComme la boîte aux lettres\s» à «\sPar défaut\s»/,
  );
  await expect(first).toContainText(/\d+ mentions? sur \d+ (a|ont) changé de profil de réponse/);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the history, ${theme}`, async ({ page, signet }) => {
    test.slow();
    const settings = new Settings(page);
    const history = new SettingsHistory(page);
    await signet.open({ world: 'demo', path: '/settings-history' });
    await signet.chooseTheme(theme);
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expectNoViolations(page);
    await signet.open({
      world: 'demo',
      path: '/mailboxes/care/folders/inbox?mailboxSettings=open&history=open',
    });
    await expect(history.dialog.getByRole('listitem').first()).toBeVisible();
    await expectNoViolations(page);
    await history.restoreButton(history.dialog).first().click();
    await expect(settings.mailbox.getByText(/^These are the settings that/)).toBeVisible();
    await expectNoViolations(page);
    await signet.open({ world: 'demo', as: 'oliver', path: '/settings-history' });
    await expect(page.getByRole('listitem').first()).toBeVisible();
    await expectNoViolations(page);
  });
}
