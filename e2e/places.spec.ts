import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

test('every place has an address; back and forward work', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const settings = new Settings(page);
  await signet.open();
  await expect(page).toHaveURL(/\/mailboxes\/support\/folders\/inbox\b/);
  await inbox.openFolder('VIP');
  await expect(page).toHaveURL(/\/mailboxes\/support\/folders\/vip\b/);
  await inbox.openMention('Author 2');
  await expect(page).toHaveURL(/\/folders\/vip\/mentions\/mention-2\b/);
  await settings.openFolder('France');
  await expect(page).toHaveURL(/folderSettings=france/);
  await page.goBack();
  await expect(settings.folder).toBeHidden();
  await page.goBack();
  await expect(page.getByRole('article', { name: 'Author 2' })).toBeHidden();
  await page.goForward();
  await expect(page.getByRole('article', { name: 'Author 2' })).toBeVisible();
  await page.goForward();
  await expect(settings.folder).toBeVisible();
  await signet.reload();
  await expect(settings.folder).toBeVisible();
});

for (const { path, says, status } of [
  { path: '/nowhere', says: 'There is nothing at this address.', status: null },
  { path: '/mailboxes/none/folders/inbox', says: 'There is no mailbox “none”.', status: 404 },
  {
    path: '/mailboxes/support/folders/none',
    says: 'There is no folder “none” in this mailbox.',
    status: null,
  },
  {
    path: '/mailboxes/support/folders/inbox/mentions/none',
    says: 'This mailbox has no mention “none”.',
    status: 404,
  },
]) {
  test(`a bad address says so and offers a way on: ${path}`, async ({ page, signet }) => {
    if (status !== null) signet.expectFailedRequest(status);
    await signet.open({ path });
    await expect(page.getByText(says).first()).toBeVisible();
    await page.getByRole('link', { name: 'Go to the inbox' }).first().click();
    await expect(new Inbox(page).row('Author 1')).toBeVisible();
  });
}

test('the settings of a folder of another mailbox do not open', async ({ page, signet }) => {
  const { folder } = new Settings(page);
  await signet.open({
    world: 'demo',
    path: '/mailboxes/newsroom/folders/inbox?folderSettings=care-vip',
  });
  await expect(folder.getByRole('alert')).toContainText('These settings no longer exist.');
  await expect(folder.getByRole('textbox')).toHaveCount(0);
  await folder.getByRole('button', { name: 'Close' }).click();
  await expect(folder).toBeHidden();
});

test('an account without mentions says so', async ({ page, signet }) => {
  await signet.open({ world: 'empty' });
  await expect(page.getByText('Nothing waits in Inbox.')).toBeVisible();
});

test('a world written as a document opens', async ({ page, signet }) => {
  await signet.open({ world: 'bakery' });
  await expect(page.getByRole('combobox', { name: 'Mailbox' })).toBeVisible();
  await expect(
    page.getByRole('navigation', { name: 'Folders' }).getByRole('link').first(),
  ).toBeVisible();
});

test('a world that is not there is named on a readable page', async ({ page, signet }) => {
  signet.expectFailedRequest(500);
  await signet.open({ world: 'nowhere', waitsForApp: false });
  await expect(page.getByText('The world “nowhere” cannot be opened.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the demo world' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('a user who is not there is named on a readable page', async ({ page, signet }) => {
  signet.expectFailedRequest(404);
  const refused: string[] = [];
  page.on('response', (response) => {
    if (response.status() === 404) refused.push(response.url());
  });
  await signet.open({
    as: 'nobody',
    path: '/mailboxes/support/folders/inbox/mentions/mention-1',
    waitsForApp: false,
  });
  await expect(page.getByRole('alert')).toContainText('no user “nobody”');
  expect(refused).toHaveLength(1);
  await page.getByRole('link', { name: 'Open the demo world' }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test('what an address asks for that there is not is dropped from it', async ({ page, signet }) => {
  const settings = new Settings(page);
  await signet.open({
    path: '/mailboxes/support/folders/inbox?mailboxSettings=xx&folderSettings=vip',
  });
  await expect(settings.folder).toBeVisible();
  await expect(page).not.toHaveURL(/mailboxSettings/);
  await page.keyboard.press('Escape');
  await expect(settings.folder).toBeHidden();
  await expect(page).not.toHaveURL(/Settings/);
});

test('language and theme are chosen in the user menu and stay', async ({ page, signet }) => {
  await signet.open();
  await page.getByRole('button', { name: /Admin A/ }).click();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('radio', { name: 'Français' }).click();
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('heading', { name: 'Boîte de réception', exact: true }),
  ).toBeVisible();
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Boîte aux lettres' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('where nobody chose, the theme is the system’s, also when that changes', async ({
  page,
  signet,
}) => {
  // Not every browser lets a test say which theme the system has.
  await page.addInitScript(() => {
    const { matchMedia } = window;
    const media = '(prefers-color-scheme: dark)';
    const system = Object.assign(new EventTarget(), { media, matches: true });
    window.matchMedia = (query) =>
      query === media ? (system as unknown as MediaQueryList) : matchMedia.call(window, query);
    addEventListener('system-turns-light', () => {
      system.matches = false;
      system.dispatchEvent(new Event('change'));
    });
  });
  await signet.open();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.evaluate(() => dispatchEvent(new Event('system-turns-light')));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('the user of the tab can be switched, and the demo data reset', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await page.getByRole('article').getByRole('button', { name: 'Resolve' }).click();
  await expect(inbox.row('Author 1')).toHaveCount(0);
  await page.getByRole('button', { name: /Admin A/ }).click();
  await page.getByRole('button', { name: 'Reset the demo data' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: /Reset/ }).click();
  await expect(inbox.row('Author 1')).toBeVisible();
  await page.getByRole('button', { name: /Admin A/ }).click();
  await page
    .getByRole('list', { name: 'Switch user' })
    .getByRole('link', { name: /Agent B/ })
    .click();
  await expect(page.getByRole('button', { name: /Agent B/ })).toBeVisible();
  await expect(page).toHaveURL(/as=agent-b/);
});

test('without a network the page says so, and sending says why not', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you.');
  await page.context().setOffline(true);
  await expect(page.getByText(/You are offline/).first()).toBeVisible();
  await expect(inbox.sendButton('Acme Care')).toBeDisabled();
  await page.context().setOffline(false);
  await expect(page.getByText(/You are offline/)).toHaveCount(0);
  await expect(inbox.sendButton('Acme Care')).toBeEnabled();
  await expect(inbox.replyText).toHaveValue('Thank you.');
});

test('where service workers are missing, the page says so', async ({ page, signet }) => {
  test.skip(test.info().project.name !== 'browser-backend', 'there is no mock in the page');
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  await signet.open({ waitsForApp: false });
  await expect(page.getByText('The mock backend could not start in this browser.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('French sentences end with one full stop', async ({ page, signet }) => {
  await signet.open();
  await page.getByRole('button', { name: /Admin A/ }).click();
  await page.getByRole('radio', { name: 'Français' }).click();
  await page.keyboard.press('Escape');
  await new Inbox(page).openMention('Author 7');
  await expect(page.getByText(/a expiré le 12 novembre\. /).first()).toBeVisible();
});
