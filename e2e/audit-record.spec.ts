import type { Page } from '@playwright/test';
import { createCannedReply, deleteCannedReply } from '../src/contract/canned-replies';
import { getMailbox, saveMailbox } from '../src/contract/mailboxes';
import { savePreferences } from '../src/contract/session';
import { expectNoViolations, looks } from './accessibility';
import { expect, test } from './fixtures';
import { choose, tabTo } from './keyboard';
import { saveFile } from './save-file';
import type { Signet } from './signet';

const support = { params: { mailboxId: 'support' } };

/** An agent is refused a new name for the mailbox, an admin gives it, and comes too late with another. */
async function renameThrice(signet: Signet): Promise<void> {
  const { version, id: _, ...mailbox } = await signet.api(getMailbox, support);
  signet.expectFailedRequest(403);
  signet.expectFailedRequest(412);
  const body = { ...mailbox, name: 'Help' };
  const save = { ...support, version, body };
  expect((await signet.request(saveMailbox, { ...save, as: 'agent-b' })).status).toBe(403);
  expect((await signet.request(saveMailbox, save)).status).toBe(200);
  expect((await signet.request(saveMailbox, save)).status).toBe(412);
}

function rows(page: Page) {
  return page.getByRole('table', { name: 'Audit record' }).getByRole('row');
}

test('an admin finds who was refused what, and the address keeps what is asked for', async ({
  page,
  signet,
}) => {
  await signet.open();
  await renameThrice(signet);
  await page.getByRole('button', { name: /Admin A/ }).click();
  await page.getByRole('link', { name: 'Audit record' }).click();
  await expect(page.getByRole('heading', { name: 'Audit record' })).toBeVisible();
  const refusal = rows(page).filter({ hasText: 'Agent B' });
  await expect(refusal).toContainText('Mailbox Help');
  await expect(refusal).toContainText('PUT /mailboxes/:mailboxId');
  await expect(refusal).toContainText('from 1');
  await expect(refusal).toContainText('Refused 403 the role may not');
  await expect(rows(page).filter({ hasText: '1 to 2' }).first()).toContainText('Written');
  await expect(rows(page).filter({ hasText: 'Refused 412' })).toContainText(
    'saved by someone else meanwhile',
  );

  await page.getByRole('combobox', { name: 'Who' }).click();
  await page.getByRole('option', { name: 'Agent B' }).click();
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/who=agent-b/);
  await signet.reload();
  await expect(page.getByText('1 entry', { exact: true })).toBeVisible();
  await page.getByRole('combobox', { name: 'Outcome' }).click();
  await page.getByRole('option', { name: 'Written' }).click();
  await expect(page.getByText('No entry fits these filters')).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: 'Clear the filters' }).last().click();
  await expect(refusal).toBeVisible();
  await expect(page).not.toHaveURL(/who|outcome/);
});

test('a canned reply is called by its name, and by its id once it is gone', async ({
  page,
  signet,
}) => {
  await signet.open();
  const body = { name: 'Order number', serviceId: null, language: null, text: 'Which order?' };
  const { id, version } = await signet.api(createCannedReply, { body });
  await signet.open({ path: '/audit-record' });
  await expect(rows(page).filter({ hasText: 'Canned reply Order number' })).toContainText(
    'Written',
  );
  await signet.api(deleteCannedReply, { params: { cannedReplyId: id }, version });
  await signet.reload();
  await expect(rows(page).filter({ hasText: `Canned reply ${id}` })).toHaveCount(2);
});

test('a span of time is typed, and what is not whole or ends too early is said', async ({
  page,
  signet,
}) => {
  await signet.open();
  await renameThrice(signet);
  await signet.open({ path: '/audit-record' });
  await expect(rows(page).nth(1)).toBeVisible();
  await page.getByLabel('From').fill('2020-01-02T03:04');
  await expect(page).toHaveURL(/from=2020-01-02T03%3A04%3A00.000Z/);
  await expect(rows(page).nth(1)).toBeVisible();
  await page.getByLabel('Before').fill('2020-01-01T00:00');
  await expect(page.getByText('This ends before it begins.')).toBeVisible();
  await expect(page.getByText('No entry fits these filters')).toBeVisible();
  await signet.reload();
  await expect(page.getByLabel('From')).toHaveValue('2020-01-02T03:04');
  await page.getByRole('button', { name: 'Clear the filters' }).first().click();
  await expect(page.getByLabel('From')).toHaveValue('');
  await expect(rows(page).nth(1)).toBeVisible();
});

test('all that the filter holds is exported, as CSV and as JSON', async ({ page, signet }) => {
  test.slow();
  await signet.open();
  await renameThrice(signet);
  for (let count = 0; count < 210; count += 1) {
    await signet.api(savePreferences, { body: { shortcuts: count % 2 === 0 }, as: 'editor-c' });
  }
  await signet.open({ path: '/audit-record?who=editor-c' });
  await expect(page.getByText('210 entries', { exact: true })).toBeVisible();
  const csv = await saveFile(page, () =>
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  );
  expect(csv.name).toMatch(/^signet-audit-record-\d{4}-\d\d-\d\d\.csv$/);
  const lines = csv.text.split('\r\n');
  expect(lines).toHaveLength(212);
  expect(lines[0]).toMatch(/^at,userId,outcome/);
  expect(new Set(lines.slice(1, -1)).size).toBe(210);
  await expect(
    page.getByText(/^210 entries exported to signet-audit-record-.*\.csv$/),
  ).toBeVisible();

  const json = await saveFile(page, () =>
    page.getByRole('button', { name: 'Export as JSON' }).click(),
  );
  const exported = JSON.parse(json.text) as { entries: unknown[] };
  expect(exported).toMatchObject({ filter: { userId: 'editor-c' } });
  expect(exported.entries).toHaveLength(210);

  // Older entries come as one scrolls to them.
  const table = page.getByRole('table', { name: 'Audit record' });
  await expect(table).toHaveAttribute('aria-rowcount', '211');
  await page.getByRole('group', { name: 'Audit record' }).focus();
  await expect(async () => {
    await page.keyboard.press('End');
    await expect(rows(page).last()).toHaveAttribute('aria-rowindex', '211', { timeout: 500 });
  }).toPass();
});

test('who is no admin learns why not, in the menu and at the address', async ({ page, signet }) => {
  await signet.open({ as: 'agent-b' });
  await page.getByRole('button', { name: /Agent B/ }).click();
  const entry = page.getByRole('button', { name: 'Audit record' });
  await expect(entry).toBeDisabled();
  await expect(entry).toHaveAccessibleDescription('Only admins can read it. You are an agent.');
  await expectNoViolations(page);

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await signet.open({ path: '/audit-record' });
  await expect(page.getByText('Only admins can read the audit record')).toBeVisible();
  await expectNoViolations(page);
  expect(asked.filter((url) => url.includes('/api/audit-record'))).toEqual([]);
  await page.getByRole('link', { name: 'Go to the inbox' }).click();
  await expect(page.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible();
});

test('nothing yet is said, and without a network the record waits for it', async ({
  page,
  signet,
}) => {
  await signet.open();
  await signet.open({ path: '/audit-record' });
  await expect(page.getByText('Nothing has been written or refused yet')).toBeVisible();
  const csv = page.getByRole('button', { name: 'Export as CSV' });
  await expect(csv).toBeDisabled();
  await expect(csv).toHaveAccessibleDescription('There is nothing to export.');

  await page.context().setOffline(true);
  await expect(csv).toHaveAccessibleDescription('You are offline. Exporting needs the backend.');
  await page.getByRole('combobox', { name: 'Outcome' }).click();
  await page.getByRole('option', { name: 'Refused' }).click();
  await expect(page.getByRole('alert')).toContainText('You are offline');
  await page.context().setOffline(false);
  await expect(page.getByText('No entry fits these filters')).toBeVisible();
});

test('a backend that fails is named, with a way to try again', async ({
  page,
  signet,
  backend,
}) => {
  test.skip(backend === 'browser', 'nothing stands between the page and a backend in it');
  await signet.open();
  const problem = { type: '/problems/internal', title: 'Broken', status: 500 };
  await page.route('**/api/audit-record*', (route) =>
    route.fulfill({ status: 500, contentType: 'application/problem+json', json: problem }),
  );
  signet.expectFailedRequest(500);
  await signet.open({ path: '/audit-record' });
  await expect(page.getByRole('alert')).toContainText('The audit record could not be loaded.');
  await expectNoViolations(page);
  await page.unroute('**/api/audit-record*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('Nothing has been written or refused yet')).toBeVisible();
});

test('by keyboard alone', async ({ page, signet }) => {
  await signet.open();
  await renameThrice(signet);
  await signet.open({ path: '/audit-record' });
  await expect(rows(page).nth(1)).toBeVisible();
  await choose(page, page.getByRole('combobox', { name: 'Outcome' }), 'Refused');
  await expect(page.getByText('2 entries', { exact: true })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Clear the filters' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 entries', { exact: true })).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: 'Export as JSON' }));
  await saveFile(page, () => page.keyboard.press('Enter'));
  await tabTo(page, page.getByRole('group', { name: 'Audit record' }));
});

const texts = {
  en: { table: 'Audit record', refused: 'Refused' },
  fr: { table: 'Journal d’audit', refused: 'Refusé' },
} as const;

for (const { locale, theme, width } of looks) {
  test.describe(`audit record, ${locale}, ${theme}, ${String(width)} px wide`, () => {
    test.use({ locale, viewport: { width, height: 800 } });

    test('axe finds nothing in the audit record', async ({ page, signet }) => {
      await signet.open({ waitsForApp: false });
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
      await signet.chooseTheme(theme);
      await renameThrice(signet);
      await signet.open({ path: '/audit-record', waitsForApp: false });
      const table = page.getByRole('table', { name: texts[locale].table });
      await expect(table.getByText(texts[locale].refused).first()).toBeVisible();
      await expectNoViolations(page);
      const isSideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isSideways).toBe(false);
    });
  });
}
