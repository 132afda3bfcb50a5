import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { openFaults } from './faults-panel';
import { Inbox } from './inbox';

test('one certain fault is asked for, met, and shown', async ({ page, signet }) => {
  signet.allowFaults();
  const inbox = new Inbox(page);
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Half an answer.');
  const panel = await openFaults(page);
  await expect(panel.getByText('No request has met a fault.')).toBeVisible();

  await panel.getByRole('combobox', { name: 'Fault', exact: true }).click();
  await page.getByRole('option', { name: 'Half an answer' }).click();
  const times = panel.getByRole('textbox', { name: 'Times' });
  await times.fill('none');
  await panel.getByRole('button', { name: 'Ask for it' }).click();
  await expect(times).toHaveAccessibleDescription('From 1 to 1000.');
  await expect(times).toHaveValue('none');
  await times.fill('1');
  await times.press('Enter');
  await expect(panel.getByText('Half an answer, once')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText('Sent as Acme Care').first()).toBeVisible();
  await openFaults(page);
  await expect(panel.getByRole('heading', { name: '1 fault met' })).toBeVisible();
  await expect(panel.getByRole('list', { name: 'Faults that were met' })).toContainText(
    'POST /mentions/mention-1/replies',
  );
  await expect(panel.getByText('Half an answer, once')).toBeHidden();
});

test('what was asked for is forgotten', async ({ page, signet }) => {
  await signet.open({ live: 'off' });
  const panel = await openFaults(page);
  await panel.getByRole('textbox', { name: 'Times' }).fill('3');
  await panel.getByRole('button', { name: 'Ask for it' }).click();
  await expect(panel.getByText('Cut off, but done, 3 times')).toBeVisible();
  await panel.getByRole('button', { name: 'Forget them' }).click();
  await expect(panel.getByText('Cut off, but done, 3 times')).toBeHidden();
});

test('a seed is begun and ended', async ({ page, signet }) => {
  signet.allowFaults();
  await signet.open({ live: 'off' });
  const panel = await openFaults(page);
  await panel.getByRole('button', { name: 'Start' }).click();
  const seed = panel.getByRole('textbox', { name: 'Seed' });
  await expect(seed).toHaveAccessibleDescription(/Enter a seed/);
  await seed.fill('storm');
  await panel.getByRole('button', { name: 'Start' }).click();
  await expect(page).toHaveURL(/faults=storm/);
  const clock = page.getByText(/^The backend’s clock is \d+ seconds? (ahead|behind)\.$/);
  await openFaults(page);
  await expect(clock).toBeVisible();
  await panel.getByRole('button', { name: 'Stop' }).click();
  await expect(page).not.toHaveURL(/faults=/);
  await openFaults(page);
  await expect(panel.getByText('The backend’s clock is right.')).toBeVisible();
});

test('the clock of the backend is moved', async ({ page, signet }) => {
  await signet.open({ live: 'off' });
  const panel = await openFaults(page);
  const seconds = panel.getByRole('textbox', { name: 'Seconds ahead' });
  await seconds.fill('soon');
  await seconds.press('Enter');
  await expect(seconds).toHaveAccessibleDescription(/^A whole number/);
  await seconds.fill('-90');
  await seconds.press('Enter');
  await expect(panel.getByText('The backend’s clock is 90 seconds behind.')).toBeVisible();
});

for (const { locale, theme, width } of looks) {
  test.describe(`faults, ${locale}, ${theme}, ${String(width)} px wide`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('axe finds nothing in the panel of faults', async ({ page, signet }) => {
      await signet.open({ live: 'off', waitsForApp: false });
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      await signet.chooseTheme(theme);
      await page.getByRole('button', { name: /, (user menu|menu utilisateur)$/ }).click();
      await page.getByRole('button', { name: /^(Faults|Pannes)…/ }).click();
      await expect(page.getByRole('dialog').getByRole('heading', { level: 3 })).toHaveCount(3);
      await expectNoViolations(page);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWide).toBe(false);
    });
  });
}
