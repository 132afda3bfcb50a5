import type { Page } from '@playwright/test';
import { getMention } from '../src/contract/mentions';
import { expect, test } from './fixtures';
import { holdFile } from './hold-answers';
import { Inbox } from './inbox';
import { findMentionRows } from './mention-rows';
import { Selection } from './selection';
import type { Signet } from './signet';

/** The ids of the rows, from the top. */
function listIds(page: Page): Promise<string[]> {
  return findMentionRows(page).evaluateAll((rows) =>
    rows.map((row) => (row as HTMLElement).dataset['mentionId'] ?? ''),
  );
}

async function read(signet: Signet, mentionId = '') {
  const { mention } = await signet.api(getMention, { params: { mailboxId: 'support', mentionId } });
  return mention;
}

test('clear the morning’s queue by keyboard: select, resolve, assign, tag, undo', async ({
  page,
  signet,
}) => {
  const selection = new Selection(page);
  const row = (id = '') => page.locator(`a[data-mention-id="${id}"]`);
  const said = (text: string) => page.getByRole('status').getByText(text, { exact: true });
  await signet.open({ as: 'agent-b' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  const ids = await listIds(page);

  // Two of them, one by its key and one by extending, are resolved; the focus goes on after them.
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(said('1 selected')).toBeAttached();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(said('2 selected')).toBeAttached();
  await expect(row(ids[1])).toBeFocused();
  await expect(selection.bar).toBeVisible();
  await page.keyboard.press('e');
  await expect(selection.notice.getByText('2 mentions resolved.')).toBeVisible();
  await expect(row(ids[0])).toHaveCount(0);
  await expect(row(ids[2])).toBeFocused();
  await expect(selection.bar).toBeHidden();
  expect((await read(signet, ids[0])).status).toBe('resolved');
  expect((await read(signet, ids[1])).status).toBe('resolved');
  expect((await read(signet, ids[2])).status).toBe('open');

  // Two are given to a colleague, by the menu that a key opens.
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+J');
  await expect(said('2 selected')).toBeAttached();
  await page.keyboard.press('Shift+A');
  await expect(page.getByRole('menuitem', { name: 'Nobody' })).toBeVisible();
  await page.keyboard.type('Admin A');
  await expect(page.getByRole('menuitem', { name: 'Admin A' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(selection.notice.getByText('2 mentions assigned to Admin A.')).toBeVisible();
  await expect(row(ids[4])).toBeFocused();
  expect((await read(signet, ids[2])).assigneeId).toBe('admin-a');
  expect((await read(signet, ids[3])).assigneeId).toBe('admin-a');

  // Two get a tag and stay, still selected; then it is taken back.
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+T');
  await expect(page.getByRole('textbox', { name: 'Find or add a tag' })).toBeFocused();
  await page.keyboard.type('monday');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('checkbox', { name: 'monday' })).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(selection.notice.getByText('Tags of 2 mentions changed.')).toBeVisible();
  await expect(row(ids[5])).toBeFocused();
  await expect(said('2 selected')).toBeAttached();
  expect((await read(signet, ids[4])).tags).toContain('monday');
  await page.keyboard.press('Control+z');
  await expect(selection.notice.getByText('2 mentions are as they were.')).toBeVisible();
  await expect(row(ids[5])).toBeFocused();
  expect((await read(signet, ids[4])).tags).not.toContain('monday');

  await page.keyboard.press('Escape');
  await expect(selection.bar).toBeHidden();
  await expect(row(ids[5])).toBeFocused();
});

test('what is taken back is there again, and selected as it was', async ({ page, signet }) => {
  const selection = new Selection(page);
  await signet.open({ as: 'agent-b' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  const ids = await listIds(page);
  await page.keyboard.press('*');
  await page.keyboard.press('a');
  await expect(selection.bar).toContainText(`${String(ids.length)} selected`);
  await page.keyboard.press('e');
  await expect(page.getByText('Nothing waits in Inbox.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(() => listIds(page)).toEqual(ids);
  await expect(selection.bar).toContainText(`${String(ids.length)} selected`);
});

test('the focus goes on where the work is when more rows leave than one sees', async ({
  page,
  signet,
}) => {
  const selection = new Selection(page);
  await signet.open({ world: 'demo', path: '/mailboxes/care/folders/inbox' });
  await expect(findMentionRows(page).first()).toBeVisible();
  for (const key of ['j', 'j', 'x']) await page.keyboard.press(key);
  for (let pages = 0; pages < 4; pages += 1) await page.keyboard.press('Shift+PageDown');
  const focused = page.getByRole('main').locator('a:focus');
  const place = async () => Number(await focused.locator('..').getAttribute('aria-posinset'));
  const last = await place();
  expect(last).toBeGreaterThan(30);
  await page.keyboard.press('ArrowDown');
  const next = await focused.getAttribute('data-mention-id');
  await page.keyboard.press('ArrowUp');
  await expect(selection.bar).toBeVisible();
  await page.keyboard.press('e');
  await expect(selection.notice.getByText(`${String(last - 1)} mentions resolved.`)).toBeVisible();
  await expect(page.locator(`a[data-mention-id="${next ?? ''}"]`)).toBeFocused();
  expect(await place()).toBe(2);
  await expect(focused).toBeInViewport({ ratio: 1 });
});

test('single keys off, Space and Shift with an arrow still select', async ({ page, signet }) => {
  const selection = new Selection(page);
  await signet.open();
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await findMentionRows(page).first().focus();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+J');
  await expect(selection.bar).toBeHidden();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selection.bar).toContainText('2 selected');
});

test('who may not triage cannot select, and is told why', async ({ page, signet }) => {
  await signet.open({ as: 'viewer-d' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await expect(page.getByText(/^Select the mention, or not: Your role may not/)).toBeVisible();
});

test('a key that comes before the bar of what is selected changes no single mention', async ({
  page,
  signet,
}) => {
  const selection = new Selection(page);
  const letCome = await holdFile(page, '**/assets/bulk-bar-*.js');
  await signet.open({ as: 'agent-b' });
  await expect(new Inbox(page).row('Author 1')).toBeVisible();
  const ids = await listIds(page);
  for (const key of ['j', 'x', 'Shift+ArrowDown', 'e']) await page.keyboard.press(key);
  expect((await read(signet, ids[1])).status).toBe('open');
  letCome();
  await expect(selection.bar).toContainText('2 selected');
  await page.keyboard.press('e');
  await expect(selection.notice.getByText('2 mentions resolved.')).toBeVisible();
  await expect.poll(async () => (await read(signet, ids[1])).status).toBe('resolved');
});
