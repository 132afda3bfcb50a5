import type { Page } from '@playwright/test';
import { changeMention } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { tabTo } from './keyboard';
import type { Signet } from './signet';

/** What others do, as it happens. */

const arrivals = (page: Page) => page.getByRole('button', { name: /^(Show|Afficher) \d+ n/ });

function setStatus(signet: Signet, number: number, status: 'open' | 'resolved') {
  const params = { mentionId: `mention-${String(number)}` };
  return signet.api(changeMention, { params, body: { status }, as: 'admin-a' });
}

/** Where the rows are on the screen. */
const readRows = (page: Page) =>
  page
    .getByRole('link', { name: /^Author \d+/ })
    .evaluateAll((rows) =>
      rows.map((row) => [row.getAttribute('data-mention-id'), row.getBoundingClientRect().top]),
    );

test('the list does not jump: what is new waits for a press', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await setStatus(signet, 1, 'resolved');
  await setStatus(signet, 3, 'resolved');
  await signet.reload();
  await expect(inbox.row('Author 2')).toBeVisible();
  await expect(inbox.row('Author 1')).toHaveCount(0);
  // The stream is open once this page sees itself what it does.
  const before = await readRows(page);
  await setStatus(signet, 1, 'open');
  await expect(arrivals(page)).toHaveText('1 new');
  await setStatus(signet, 3, 'open');
  await expect(arrivals(page)).toHaveText('2 new');
  expect(await readRows(page)).toEqual(before);
  await expectNoViolations(page);
  await signet.chooseTheme('dark');
  await expectNoViolations(page);

  // Also what oneself does leaves the list as it is, but for the row that goes.
  await inbox.openMention('Author 5');
  await page.getByRole('article').getByRole('button', { name: 'Resolve' }).click();
  await expect(inbox.row('Author 5')).toHaveCount(0);
  await expect(inbox.row('Author 1')).toHaveCount(0);

  await arrivals(page).click();
  await expect(inbox.row('Author 1')).toBeVisible();
  await expect(inbox.row('Author 3')).toBeVisible();
  await expect(arrivals(page)).toHaveCount(0);
});

test('by keyboard alone, in French: show what is new', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await setStatus(signet, 1, 'resolved');
  await page.evaluate(() => {
    const state = { theme: 'dark', locale: 'fr', lastMailboxId: null };
    localStorage.setItem('signet-preferences', JSON.stringify({ state, version: 1 }));
  });
  await page.reload();
  const first = page.getByRole('link', { name: /^Author \d+/ }).first();
  await tabTo(page, first);
  await setStatus(signet, 1, 'open');
  await expect(arrivals(page)).toHaveText('1 nouvelle');
  await page.keyboard.press('ArrowUp');
  await expect(arrivals(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await expect(inbox.row('Author 1')).toBeVisible();
  await expect(first).toBeFocused();
});

test('after a lost connection nothing is missing', async ({ backend, baseURL, page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 2');
  await inbox.replyText.fill('Thank you for asking.');
  await page.context().setOffline(true);
  await expect(page.getByText(/You are offline\. /)).toBeVisible();
  // Whoever is not cut off resolves it; a backend in the browser needs no network for that.
  if (backend === 'http') {
    const headers = {
      'Content-Type': 'application/json',
      'Signet-World': 'worked-example',
      'Signet-User': 'admin-a',
    };
    const body = JSON.stringify({ status: 'resolved' });
    const url = `${baseURL ?? ''}/api/mentions/mention-2`;
    expect((await fetch(url, { method: 'PATCH', headers, body })).status).toBe(200);
  } else {
    await setStatus(signet, 2, 'resolved');
  }
  await expect(page.getByText('Admin A resolved this mention.')).toHaveCount(0);
  await page.context().setOffline(false);
  await expect(page.getByText('Admin A resolved this mention.')).toBeVisible();
  await expect(inbox.row('Author 2')).toContainText('Resolved');
  await expect(page.getByText(/You are offline|Reconnecting/)).toHaveCount(0);
  await expect(inbox.replyText).toHaveValue('Thank you for asking.');
});

test('a lively day goes as quickly as one wants', async ({ page, signet }) => {
  await signet.open({ world: 'demo', live: 'spec' });
  await page.getByRole('button', { name: /user menu/ }).click();
  const rates = page.getByRole('radiogroup', { name: 'Lively day' });
  await rates.getByRole('radio', { name: 'Fast' }).click();
  await expect(rates.getByRole('radio', { name: 'Fast' })).toBeChecked();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(arrivals(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /user menu/ }).click();
  await rates.getByRole('radio', { name: 'Pause' }).click();
  await expect(rates.getByRole('radio', { name: 'Pause' })).toBeChecked();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Reply map' }).click();
  await expect(page).toHaveURL(/live=spec/);
});
