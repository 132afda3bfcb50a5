import { changeMention } from '../src/contract/mentions';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { findMentionRows } from './mention-rows';

const words = {
  en: {
    select: /^Select mention of/,
    assign: 'Assign',
    tags: 'Tags',
    tag: 'Find or add a tag',
    apply: 'Apply',
    notice: 'Change of many mentions',
    all: /^Select all \d+ in Inbox$/,
  },
  fr: {
    select: /^Sélectionner la mention de/,
    assign: 'Assigner',
    tags: 'Étiquettes',
    tag: 'Chercher ou ajouter une étiquette',
    apply: 'Appliquer',
    notice: 'Modification groupée',
    all: /^Sélectionner les \d+ de Boîte de réception$/,
  },
} as const;

for (const { locale, theme, width } of looks) {
  test.describe(`${locale}, ${theme}, ${String(width)} px`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('axe finds nothing in a selection, its actions and what becomes of them', async ({
      page,
      signet,
    }) => {
      test.slow();
      const t = words[locale];
      await signet.open({
        world: 'demo',
        path: '/mailboxes/care/folders/inbox',
        waitsForApp: false,
      });
      await signet.chooseTheme(theme);
      const rows = findMentionRows(page);
      await expect(rows.first()).toBeVisible();
      const mentionId = (await rows.first().getAttribute('data-mention-id')) ?? '';
      const addTags = Array.from({ length: 17 }, (_, at) => `no ${String(at)}`);
      await signet.api(changeMention, { params: { mentionId }, body: { addTags } });
      await page.getByRole('checkbox', { name: t.select }).first().check();
      await rows.nth(2).click({ modifiers: ['Shift'] });
      await expect(page.getByRole('button', { name: t.assign, exact: true })).toBeVisible();
      await expectNoViolations(page);
      const overflow = await page.evaluate(
        () =>
          [...document.querySelectorAll('header')].filter(
            (header) => header.scrollWidth > header.clientWidth,
          ).length,
      );
      expect(overflow).toBe(0);

      await page.getByRole('button', { name: t.assign, exact: true }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
      await expectNoViolations(page, '[role=menu]');
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: t.tags, exact: true }).click();
      for (const tag of ['one', 'two', 'three', 'four']) {
        await page.getByRole('textbox', { name: t.tag }).fill(tag);
        await page.keyboard.press('Enter');
      }
      await expectNoViolations(page, '[role=dialog]');
      await page.getByRole('button', { name: t.apply }).click();
      const notice = page.getByRole('region', { name: t.notice });
      await expect(notice.getByRole('listitem')).toHaveCount(1);
      await rows.first().focus();
      await page.keyboard.press('*');
      await page.keyboard.press('a');
      await expect(page.getByRole('button', { name: t.all })).toBeVisible();
      await expectNoViolations(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    });
  });
}
