import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Settings } from './settings';

for (const theme of ['light', 'dark'] as const) {
  for (const world of ['worked-example', 'demo']) {
    test(`axe finds nothing in ${world}, ${theme}`, async ({ page, signet }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      test.slow();
      const settings = new Settings(page);
      await signet.open({ world });
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
