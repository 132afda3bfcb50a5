import { createCannedReply } from '../src/contract/canned-replies';
import { savePreferences } from '../src/contract/session';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';

const bar = '[aria-label="Barre de réponse"]';

test.use({ locale: 'fr' });

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`answering in French, ${theme}, ${String(width)} px wide`, async ({ page, signet }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await signet.open({ waitsForApp: false });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await signet.chooseTheme(theme);
      await signet.api(savePreferences, { body: { resolvesOnSend: true, undoSeconds: 30 } });
      await signet.api(createCannedReply, {
        body: { name: 'Merci', serviceId: 'facebook', language: 'fr', text: 'Merci, {author}.' },
      });
      await signet.open({
        waitsForApp: false,
        path: '/mailboxes/support/folders/inbox/mentions/mention-3',
      });
      const reply = page.getByRole('textbox', { name: 'Réponse', exact: true });
      await expect(reply).toBeVisible();
      await page.getByRole('button', { name: /menu/ }).last().click();
      const undoSeconds = page.getByRole('radiogroup', { name: 'Annuler l’envoi, en secondes' });
      await expect(undoSeconds).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      // The menu takes the focus back when it goes, and the list closes where the text loses it.
      await expect(undoSeconds).toBeHidden();

      await reply.fill('/');
      await reply.press('End');
      await expect(page.getByRole('option', { name: 'Merci' })).toBeVisible();
      await expectNoViolations(page, bar);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+Enter');
      await expect(page.getByText(/^Envoi en tant que Acme FR dans \d+ s$/)).toBeVisible();
      await expectNoViolations(page, bar);

      for (const [part, title] of [
        ['waiting', 'En attente'],
        ['failed', 'Échecs'],
        ['drafts', 'Brouillons'],
      ] as const) {
        await signet.open({ waitsForApp: false, path: `/mailboxes/support/outbox/${part}` });
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
        await expectNoViolations(page);
      }
      await signet.open({ waitsForApp: false, path: '/canned-replies' });
      await expect(page.getByRole('heading', { name: 'Merci' })).toBeVisible();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Nouvelle réponse type' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page);
    });
  }
}
