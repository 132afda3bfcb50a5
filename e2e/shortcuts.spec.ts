import type { Locator, Page } from '@playwright/test';
import { getMention } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';
import { listSentProfiles } from './support-mailbox';

function findPalette(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search or jump' });
}

test('clear the morning’s queue by keyboard: move, open, assign, resolve, reply, next', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const article = (author: string) => page.getByRole('article', { name: author, exact: true });
  const statusOf = async (mentionId: string) => {
    const { mention } = await signet.api(getMention, {
      params: { mailboxId: 'support', mentionId },
    });
    return [mention.status, mention.assigneeId];
  };
  await signet.open({ as: 'agent-b' });
  await expect(inbox.row('Author 1')).toBeVisible();
  const authors = await page
    .getByRole('main')
    .getByRole('link', { name: /^Author/ })
    .evaluateAll((rows) =>
      rows.map((row) => /mention-(\d+)/.exec(row.getAttribute('href') ?? '')?.[1] ?? ''),
    )
    .then((numbers) => numbers.map((number) => `Author ${number}`));
  const [first = '', second = '', third = ''] = authors;
  const idOf = (author: string) => author.replace('Author ', 'mention-');

  await page.keyboard.press('j');
  await expect(inbox.row(first)).toBeFocused();
  await page.keyboard.press('j');
  await expect(inbox.row(second)).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('o');
  await expect(article(first)).toBeVisible();
  await page.keyboard.press('a');
  await expect(inbox.row(first)).toHaveCount(0);
  expect(await statusOf(idOf(first))).toEqual(['open', 'agent-b']);

  // The row that took its place has the focus; it is resolved before it is open.
  await expect(inbox.row(second)).toBeFocused();
  await page.keyboard.press('e');
  await expect(inbox.row(second)).toHaveCount(0);
  expect((await statusOf(idOf(second)))[0]).toBe('resolved');
  expect((await statusOf(idOf(first)))[0]).toBe('open');

  await page.keyboard.press('n');
  await expect(article(third)).toBeVisible();
  await expect(inbox.row(third)).toBeFocused();
  await page.keyboard.press('r');
  await expect(inbox.replyText).toBeFocused();
  await page.keyboard.type('What a pity. e j k?');
  await expect(inbox.replyText).toHaveValue('What a pity. e j k?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Sent as Acme US').first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-us']);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('main').locator('a:focus')).toHaveAttribute('href', /\/mentions\//);
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/folders\/inbox(\?|$)/);

  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('heading', { name: 'Assigned to me', exact: true })).toBeVisible();
  await expect(inbox.row(first)).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/\/reply-map/);
  // By its name: the list, which has a search of its own, stays until the map can be shown.
  const search = page.getByRole('searchbox', { name: 'Search mailboxes and folders' });
  await expect(search).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
});

test('a key that cannot do anything now says why', async ({ page, signet }) => {
  await signet.open({ as: 'viewer-d' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText('Write a reply: No mention is open.')).toBeVisible();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await expect(page.getByText(/^Resolve or reopen: Your role may not/)).toBeVisible();
});

test('find any place by name, and come back to where one was', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const palette = findPalette(page);
  await signet.open();
  await expect(inbox.row('Author 1')).toBeVisible();
  await page.keyboard.press('j');
  const row = page.getByRole('main').locator('a:focus');
  await expect(row).toHaveCount(1);
  await page.keyboard.press('Control+k');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toBeHidden();
  await expect(row).toHaveCount(1);

  await page.keyboard.press('Control+k');
  await page.keyboard.type('close the');
  const close = palette.getByRole('option', { name: /^Close the mention/ });
  await expect(close).toContainText('No mention is open.');
  await expect(close).toBeDisabled();
  await page.keyboard.press('Enter');
  await expect(palette).toBeVisible();
  await palette.getByRole('combobox').fill('FRÂN');
  await expect(palette.getByRole('option', { selected: true })).toHaveText('France');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'France', exact: true })).toBeVisible();
  await expect(page.getByRole('region', { name: 'France' })).toBeFocused();

  await page.getByRole('button', { name: 'Search or jump' }).click();
  await expect(palette.getByRole('group', { name: 'Recent' }).getByRole('option')).toHaveText([
    'France',
  ]);
  await page.keyboard.type('settings of vip');
  await page.keyboard.press('Enter');
  const { folder } = new Settings(page);
  await expect(folder).toBeVisible();
  // Over a dialog no key of the page does anything.
  await page.keyboard.press('Control+k');
  await expect(palette).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(folder).toBeHidden();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzzz');
  await expect(palette.getByText('Nothing is called “zzzz”.')).toBeVisible();
  await palette.getByRole('combobox').fill('francais');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Chercher ou aller à' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('reception');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Boîte de réception', exact: true }),
  ).toBeVisible();
});

test('turn shortcuts off, for good, and on again', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const single = page.getByRole('checkbox', { name: 'Single-key shortcuts' });
  await signet.open();
  await expect(inbox.row('Author 1')).toBeVisible();
  await page.keyboard.press('?');
  await expect(help.getByText('Resolve or reopen')).toBeVisible();
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  await page.keyboard.press('?');
  await single.uncheck();
  await expect(single).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  await signet.reload();
  await expect(inbox.row('Author 1')).toBeVisible();
  for (const key of ['j', '?', 'g', 'm']) await page.keyboard.press(key);
  await expect(page.locator('body')).toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(findPalette(page)).toBeVisible();
  await expect(page).toHaveURL(/\/folders\/inbox/);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /user menu/ }).click();
  await single.check();
  await page.keyboard.press('Escape');
  await expect(single).toHaveCount(0);
  await page.keyboard.press('j');
  await expect(page.getByRole('main').locator('a:focus')).toHaveCount(1);
});

for (const { theme, locale, width } of [
  { theme: 'light', locale: 'en', width: 1440 },
  { theme: 'dark', locale: 'fr', width: 360 },
] as const) {
  test(`axe finds nothing in palette and help sheet, ${theme}, ${locale}, ${String(width)} px`, async ({
    page,
    signet,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await signet.open();
    await signet.chooseTheme(theme);
    await expect(new Inbox(page).row('Author 1')).toBeVisible();
    if (locale === 'fr') {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('francais');
      await expect(findPalette(page).getByRole('option', { selected: true })).toHaveText(
        'Language: Français',
      );
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: 'Chercher ou aller à' })).toBeVisible();
    }
    for (const key of ['Control+k', '?']) {
      await page.keyboard.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
      const body = page.locator('body');
      expect(await body.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}
