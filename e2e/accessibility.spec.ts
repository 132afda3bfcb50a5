import type { Page } from '@playwright/test';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

for (const theme of ['light', 'dark'] as const) {
  for (const world of ['worked-example', 'demo']) {
    test(`axe finds nothing in ${world}, ${theme}`, async ({ page, signet }) => {
      test.slow();
      const settings = new Settings(page);
      await signet.open({ world });
      await signet.chooseTheme(theme);
      const firstMention = page.getByRole('list', { name: /./ }).getByRole('link').first();
      await expect(page.getByRole('combobox', { name: 'Mailbox' })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      await expectNoViolations(page);

      if (world === 'worked-example') await new Inbox(page).openMention('Author 1');
      else await firstMention.click();
      await expect(page.getByRole('button', { name: 'Why?' }).first()).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Why?' }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');

      await settings.openMailbox();
      await expect(settings.mailbox.getByText(/mentions change who answers/)).toBeVisible();
      await expectNoViolations(page);
      await settings.mailbox
        .getByRole('button', { name: /^Settings of/ })
        .first()
        .click();
      await expect(settings.folder).toBeVisible();
      await expectNoViolations(page);
    });
  }
}

const names = {
  en: { history: 'Settings history', restore: /^Restore th/, restored: /^These are the settings/ },
  fr: {
    history: 'Historique des réglages',
    restore: /^Restaurer/,
    restored: /^Voici les réglages/,
  },
} as const;

for (const { locale, theme, width } of looks) {
  test.describe(`settings, ${locale}, ${theme}, ${String(width)} px wide`, () => {
    test.use({ locale, viewport: { width, height: 800 } });
    const inbox = '/mailboxes/care/folders/inbox';

    test('axe finds nothing in the dialogs and their preview', async ({ page, signet }) => {
      test.slow();
      const dialog = page.getByRole('dialog').last();
      await signet.open({ world: 'demo', path: inbox, waitsForApp: false });
      await signet.chooseTheme(theme);
      for (const search of ['?mailboxSettings=open', '?folderSettings=care-vip']) {
        await signet.open({ path: inbox + search, waitsForApp: false });
        await expectLanguage(page, locale);
        await expect(dialog.getByRole('status').filter({ hasText: /\d/ }).last()).toBeVisible();
        await expectNoViolations(page);
        await expectNoSidewaysScrolling(page);
      }
    });

    test('axe finds nothing in the reply map and its panel', async ({ page, signet }) => {
      test.slow();
      await signet.open({ world: 'demo', path: '/reply-map', waitsForApp: false });
      await expectLanguage(page, locale);
      await signet.chooseTheme(theme);
      const map = page.getByRole('grid');
      await expect(map.getByRole('gridcell', { name: /\d/ }).first()).toBeVisible();
      await expectNoViolations(page);
      await map.getByRole('gridcell').first().focus();
      await page.keyboard.press('w');
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await map.getByRole('rowheader').first().focus();
      await page.keyboard.press('c');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Space');
      const panel = page.getByRole('main').getByRole('region').last();
      await expect(panel.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
      await expectNoViolations(page);
      await expectNoSidewaysScrolling(page);
    });

    test('axe finds nothing in the history and what it restores', async ({ page, signet }) => {
      test.slow();
      const { history, restore, restored } = names[locale];
      await signet.open({ world: 'demo', path: '/settings-history', waitsForApp: false });
      await expect(page.getByRole('heading', { name: history })).toBeVisible();
      await signet.chooseTheme(theme);
      await expect(page.getByRole('listitem').first()).toBeVisible();
      await expectNoViolations(page);
      const path = `${inbox}?folderSettings=care-vip&history=open`;
      await signet.open({ path, waitsForApp: false });
      const dialogs = page.getByRole('dialog');
      const button = dialogs.last().getByRole('button', { name: restore }).first();
      await expect(button).toBeVisible();
      await expectNoViolations(page);
      await button.click();
      await expect(dialogs.getByText(restored)).toBeVisible();
      await expectNoViolations(page);
      await expectNoSidewaysScrolling(page);
    });
  });
}

async function expectLanguage(page: Page, locale: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

/** A page, or a dialog on it, never needs to be moved sideways to be read. */
async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const widths = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1] ?? 0);
}
