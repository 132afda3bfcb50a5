import { changeMention } from '../src/contract/mentions';
import { messages as english } from '../src/messages/en';
import { messages as french } from '../src/messages/fr';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';

/** Priority, tags, notes and the actions of a row, in both languages, both themes, narrow and wide. */

const catalogues = { en: english, fr: french };

for (const { locale, theme, width } of looks) {
  test.describe(() => {
    test.use({ locale, viewport: { width, height: 800 } });
    const messages = catalogues[locale];

    test(`triage, ${locale}, ${theme}, ${String(width)} px wide`, async ({ page, signet }) => {
      test.slow();
      const t = messages.triageControls;
      const notes = messages.internalNotes;
      await signet.open({
        waitsForApp: false,
        as: 'agent-b',
        path: '/mailboxes/support/folders/inbox',
      });
      await signet.chooseTheme(theme);
      const list = page.getByRole('main').getByRole('link', { name: /^Author 1\b/ });
      await expect(list).toBeVisible();
      await signet.api(changeMention, {
        params: { mentionId: 'mention-1' },
        body: { priority: 'critical', addTags: ['late', 'x'.repeat(40)] },
      });
      await list.focus();
      const actions = page.getByRole('toolbar');
      await expect(actions).toBeVisible();
      await page.keyboard.press('i');
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoViolations(page, '[role=menu]');
      await page.keyboard.press('Escape');
      await expect(list).toBeFocused();
      await expectNoViolations(page, 'main');

      await page.keyboard.press('Enter');
      const line = page.getByRole('group', { name: t.label });
      await expect(line.getByRole('listitem')).toHaveCount(2);
      await page.keyboard.press('t');
      await expect(page.getByRole('listbox', { name: t.knownTags })).toBeVisible();
      await page.keyboard.type('n');
      await expectNoViolations(page, 'main');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.keyboard.press('m');
      await page.keyboard.type('@ad');
      await expect(page.getByRole('listbox', { name: notes.colleagues })).toBeVisible();
      await expectNoViolations(page, 'main');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Enter');
      const edit = page.getByRole('button', { name: notes.edit });
      await edit.click();
      await expect(page.getByRole('textbox', { name: notes.editing })).toBeFocused();
      await expectNoViolations(page, 'main');
      const body = page.locator('body');
      expect(await body.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
}
