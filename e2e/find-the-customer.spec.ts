import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { tabTo } from './keyboard';
import { Search } from './search';

const care = { world: 'demo', path: '/mailboxes/care/folders/inbox' };

test('find the angry French customer', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const search = new Search(page);
  await signet.open(care);
  await search.type('SONNE');
  await expect(inbox.row('Inès Tessier').locator('mark')).toHaveText('sonné');
  await search.filter('Language', 'French');
  await search.filter('Sentiment', 'Negative');
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 found')).toBeVisible();
  await expect(page).toHaveURL(/[?&]text=SONNE&.*language=fr\b/);

  await inbox.openMention('Inès Tessier');
  await expect(page).toHaveURL(/\/mentions\/[^?]+\?.*text=SONNE&sentiment=negative&language=fr/);
  await signet.reload();
  await expect(page.getByRole('article', { name: 'Inès Tessier' })).toBeVisible();
  await expect(search.box).toHaveValue('SONNE');
  await expect(inbox.row('Inès Tessier')).toHaveCount(1);
  await expect(page.getByText('1 found')).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('article', { name: 'Inès Tessier' })).toBeHidden();
  await page.goBack();
  await expect(search.chip('Sentiment: Negative')).toBeHidden();
  await expect(search.chip('Language: French')).toBeVisible();
  await page.goBack();
  await expect(search.chip('Language: French')).toBeHidden();
  await expect(search.box).toHaveValue('SONNE');
  await page.goBack();
  await expect(search.box).toHaveValue('');
  await expect(page.getByText(/^\d+ mentions$/)).toBeVisible();
  await page.goForward();
  await expect(search.box).toHaveValue('SONNE');
});

test('what is narrowed down is taken back chip by chip, or at once', async ({ page, signet }) => {
  const search = new Search(page);
  await signet.open({
    world: 'demo',
    path: '/mailboxes/care/folders/archive?text=livr&language=fr,de&priority=critical&from=2026-11-19&sort=priority',
  });
  await expect(page.getByText('None found')).toBeVisible();
  await expect(
    page.getByText(
      'Looked for: the words “livr”, Language: French, Language: German, Priority: Critical and Received: from 19 Nov 2026.',
    ),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove Received: from 19 Nov 2026' }).click();
  await expect(page.getByRole('button', { name: 'Remove Priority: Critical' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Priority: Critical' }).click();
  await expect(page.getByRole('button', { name: 'Remove Language: German' })).toBeFocused();
  await expect(page.getByText(/^[1-9]\d* found$/)).toBeVisible();
  await search.sort('Oldest waiting');
  await expect(page).toHaveURL(/text=livr&language=fr,de&sort=oldest-waiting/);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(search.filters).toBeFocused();
  await expect(search.box).toHaveValue('');
  await expect(page).toHaveURL(/folders\/archive\?(?=.*sort=oldest-waiting)(?!.*(text|language)=)/);
});

test('a search that finds nothing leads back to everything', async ({ page, signet }) => {
  const search = new Search(page);
  await signet.open();
  await search.type('nobody wrote this');
  await expect(page.getByText('Nothing in Inbox fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).last().click();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await expect(search.box).toBeFocused();
  await expect(search.box).toHaveValue('');
});

test('another folder keeps the order, another mailbox nothing', async ({ page, signet }) => {
  const search = new Search(page);
  await signet.open({
    world: 'demo',
    path: '/mailboxes/care/folders/inbox?text=livr&sentiment=negative&sort=priority',
  });
  await expect(search.chip('Sentiment: Negative')).toBeVisible();
  await new Inbox(page).openFolder('Archive');
  await expect(search.box).toHaveValue('');
  await expect(search.chip('Sentiment: Negative')).toBeHidden();
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveText('Priority');
  await page.getByRole('combobox', { name: 'Mailbox' }).click();
  await page.getByRole('option', { name: /Newsroom/ }).click();
  await expect(page.getByRole('combobox', { name: 'Sort' })).toHaveText('Newest');
});

test('who answers is found as each row says it, by the folder that is open', async ({
  page,
  signet,
}) => {
  const search = new Search(page);
  const rows = page.getByRole('list', { name: /./ }).getByRole('link', { name: /^Author/ });
  await signet.open({ world: 'worked-example' });
  await search.filter('Who answers', 'Acme US');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 found')).toBeVisible();
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Acme US' })).toHaveCount(2);
  await page.getByRole('button', { name: 'Clear all' }).click();

  await new Inbox(page).openFolder('France');
  await search.filter('Who answers', 'Acme FR');
  await page.keyboard.press('Escape');
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Acme FR' })).toHaveCount(2);

  await new Inbox(page).openFolder('Inbox');
  await search.filter('Who answers', 'Blocked');
  await search.filter('Who answers', 'Cannot be answered');
  await page.keyboard.press('Escape');
  await expect(page.getByText('2 found')).toBeVisible();
  await expect(new Inbox(page).row('Author 7')).toBeVisible();
  await expect(new Inbox(page).row('Author 8')).toBeVisible();
});

test('found by the keyboard alone', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const search = new Search(page);
  await signet.open(care);
  await tabTo(page, search.box);
  await page.keyboard.type('sonne');
  await expect(inbox.row('Inès Tessier')).toBeVisible();
  await tabTo(page, search.filters);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Find a filter' })).toBeFocused();
  await page.keyboard.type('fren');
  await tabTo(page, page.getByRole('checkbox', { name: 'French' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'French' })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(search.filters).toBeFocused();
  await expect(search.chip('Language: French')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Remove Language: French' }));
  await tabTo(page, inbox.row('Inès Tessier'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Inès Tessier' })).toBeVisible();
  await tabTo(page, search.box, 'Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(search.box).toHaveValue('');
  await expect(search.box).toBeFocused();
});

test('without a connection the mentions stay, and the search waits', async ({
  page,
  context,
  signet,
}) => {
  const inbox = new Inbox(page);
  const search = new Search(page);
  await signet.open();
  await expect(inbox.row('Author 1')).toBeVisible();
  // What a search shows comes with the first look at it, not only when it is needed.
  await Promise.all([
    page.waitForResponse((response) => /active-filters.*\.css$/.test(response.url())),
    search.box.focus(),
  ]);
  await context.setOffline(true);
  await search.box.fill('author 3');
  const waits = page.getByText('You are offline. The search is done when the connection is back.');
  await expect(waits).toBeVisible();
  await expect(inbox.row('Author 1')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText('1 found')).toBeVisible();
  await expect(inbox.row('Author 3').locator('mark').first()).toHaveText('Author');
  await expect(waits).toBeHidden();
});

test('text that looks like markup is searched and shown as text', async ({ page, signet }) => {
  const search = new Search(page);
  await signet.open({ world: 'demo', path: '/mailboxes/care/folders/archive' });
  await search.type('<script>alert(1)</script>');
  await expect(page.getByText(/found$/)).toBeVisible();
  await expect(page).toHaveURL(/text=%3Cscript%3E/);
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('trouver le client fâché', async ({ page, signet }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signet.open({ ...care, waitsForApp: false });
    await page.getByRole('searchbox', { name: 'Rechercher des mentions' }).fill('sonne');
    await page.getByRole('button', { name: 'Filtres', exact: true }).click();
    await page.getByRole('checkbox', { name: 'français' }).check();
    await page.getByRole('checkbox', { name: 'Négatif' }).check();
    await page.keyboard.press('Escape');
    await expect(page.getByText('1 trouvée')).toBeVisible();
    await expect(page.getByText('Langue : Français')).toBeVisible();
    await page.getByRole('combobox', { name: 'Trier' }).click();
    await page.getByRole('option', { name: 'Plus longue attente' }).click();
    await new Inbox(page).row('Inès Tessier').click();
    await expect(page.getByRole('article', { name: 'Inès Tessier' })).toBeVisible();
    await page.getByRole('link', { name: 'Retour à la liste' }).click();
    await expect(page.getByText('1 trouvée')).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`axe finds nothing in the filters, ${theme}, ${String(width)} px`, async ({
      page,
      signet,
    }) => {
      test.slow();
      const search = new Search(page);
      await page.setViewportSize({ width, height: 800 });
      await signet.open(care);
      await signet.chooseTheme(theme);
      await search.type('livr');
      await expect(page.locator('mark').first()).toBeVisible();
      await search.filter('Language', 'French');
      await search.filter('Sentiment', 'Neutral');
      await expect(page.getByText(/^\d+ found$|^None found$/)).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await expect(search.chip('Language: French')).toBeVisible();
      await expectNoViolations(page);
    });
  }
}
