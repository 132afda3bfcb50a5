import { getSmartFolder } from '../src/contract/smart-folders';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Preview } from './preview';
import { ReplyMap } from './reply-map';
import { Settings } from './settings';
import { SettingsHistory } from './settings-history';

const banner = 'You are offline. What is shown may be old; nothing can be sent or saved.';
const france = { params: { smartFolderId: 'france' } };

test('the reply map offline: one reads on, and a step is saved again once there is a network', async ({
  page,
  context,
  signet,
}) => {
  const map = new ReplyMap(page);
  await signet.open();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await page.getByRole('link', { name: 'Reply map' }).click();
  await map.waitForCounts();
  const { version } = await signet.api(getSmartFolder, france);
  await context.setOffline(true);
  await expect(page.getByText(banner)).toBeVisible();

  await page.getByRole('searchbox', { name: 'Search mailboxes and folders' }).fill('vip');
  await expect(map.row('France')).toHaveCount(0);
  await expect(map.cell('VIP', 0)).toHaveAccessibleName(/^Acme US, own setting, 2 open/);
  await page.getByRole('searchbox').fill('');
  await map.cell('VIP', 0).focus();
  await page.keyboard.press('w');
  await expect(page.getByRole('dialog', { name: 'Who answers here, and why' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await page.getByRole('link', { name: 'Reply map' }).click();
  await map.waitForCounts();

  await map.copy('VIP', ['France']);
  await expect(map.panel).toContainText('mentions change who answers');
  const save = map.panel.getByRole('button', { name: 'Save 1 place' });
  await save.click();
  await expect(map.panel.getByRole('alert')).toContainText(
    'You are offline. What you chose is not lost; save when the connection is back.',
  );
  await context.setOffline(false);
  await expect(page.getByText(banner)).toBeHidden();
  expect((await signet.api(getSmartFolder, france)).version).toBe(version);
  await save.click();
  await expect(page.getByText('1 setting was saved.')).toBeVisible();
  await expect(map.cell('France', 0)).toHaveAccessibleName(/^Acme US, own setting/);
  expect((await signet.api(getSmartFolder, france)).version).toBe(version + 1);
});

test('the history offline: one reads on and restores, and saves once there is a network', async ({
  page,
  context,
  signet,
}) => {
  const settings = new Settings(page);
  const history = new SettingsHistory(page);
  const { folder } = settings;
  const vip = { params: { smartFolderId: 'vip' } };
  await signet.open();
  await settings.openFolder('VIP');
  await settings.choose(folder, 'Facebook', 'Acme FR');
  await settings.save(folder);
  const { version } = await signet.api(getSmartFolder, vip);
  await settings.openFolder('VIP');
  await new Preview(folder).expectCount(2);
  await history.open(folder);
  const save = history.save('Facebook from Acme US to Acme FR');
  await expect(save).toBeVisible();

  await context.setOffline(true);
  await history.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(banner)).toBeVisible();
  await history.open(folder);
  await history.restoreBeforeButton(save).click();
  const facebook = folder.getByRole('combobox', { name: 'Facebook' });
  await expect(facebook).toHaveText('Acme US');
  await expect(folder.getByText(/^2 of 2 mentions change who answers/)).toBeVisible();
  const button = folder.getByRole('button', { name: /^Save · 2 mentions change/ });
  await button.click();
  await expect(folder.getByRole('alert').filter({ hasText: 'Nothing you changed' })).toContainText(
    'You are offline. Nothing you changed is lost; save when the connection is back.',
  );
  await expect(facebook).toHaveText('Acme US');

  await context.setOffline(false);
  await expect(page.getByText(banner)).toBeHidden();
  expect((await signet.api(getSmartFolder, vip)).version).toBe(version);
  await button.click();
  await expect(folder).toBeHidden();
  await expect(new Inbox(page).row('Author 2')).toContainText('Acme US');
});
