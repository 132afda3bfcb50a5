import type { Page } from '@playwright/test';
import { changeMention, getMention, listMentions } from '../src/contract/mentions';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { findMentionRows } from './mention-rows';
import { holdSteps, Selection } from './selection';
import type { Signet } from './signet';

const archive = { world: 'demo', path: '/mailboxes/care/folders/archive' };

/** How many mentions of the archive a search finds. */
async function count(signet: Signet, search: Record<string, string>): Promise<number> {
  const query = { ...search, folderId: 'archive', limit: '1' };
  return (await signet.api(listMentions, { params: { mailboxId: 'care' }, query })).total;
}

/** Gives a mention all the tags that it can have. */
async function fillTags(signet: Signet, mentionId: string): Promise<void> {
  const { mention } = await signet.api(getMention, { params: { mailboxId: 'care', mentionId } });
  const addTags = Array.from({ length: 20 - mention.tags.length }, (_, at) => `no ${String(at)}`);
  await signet.api(changeMention, { params: { mentionId }, body: { addTags } });
}

async function idOf(page: Page, row: number): Promise<string> {
  return (await findMentionRows(page).nth(row).getAttribute('data-mention-id')) ?? '';
}

async function selectWholeList(page: Page, name: RegExp): Promise<void> {
  await findMentionRows(page).first().focus();
  await page.keyboard.press('*');
  await page.keyboard.press('a');
  await page.getByRole('button', { name }).click();
}

test('change many mentions at once: all of a folder, with one that cannot be, and undo', async ({
  page,
  signet,
}) => {
  test.slow();
  const selection = new Selection(page);
  const gate = await holdSteps(page);
  await signet.open(archive);
  await expect(findMentionRows(page).first()).toBeVisible();
  const total = await count(signet, {});
  const full = await idOf(page, 2);
  await fillTags(signet, full);
  const other = await idOf(page, 4);

  await selectWholeList(page, /^Select all [\d,]+ in Archive$/);
  await expect(selection.bar).toContainText(`${total.toLocaleString('en')} selected`);
  await selection.addTag('launch');
  await gate.letStep();
  await expect(
    selection.notice.getByText(`500 of ${total.toLocaleString('en')}`, { exact: true }),
  ).toBeVisible();
  await expect(selection.notice.getByRole('progressbar')).toHaveAccessibleName('Changing mentions');
  expect(await count(signet, { tag: 'launch' })).toBe(499);
  // Nothing else can be begun meanwhile.
  await expect(selection.action('Resolve')).toBeDisabled();
  await gate.open();
  await expect(
    selection.notice.getByText(`Tags of ${(total - 1).toLocaleString('en')} mentions changed.`),
  ).toBeVisible();
  await expect(selection.notice.getByRole('alert')).toHaveText('1 mention could not be changed:');
  const { mention } = await signet.api(getMention, {
    params: { mailboxId: 'care', mentionId: full },
  });
  await expect(selection.notice.getByRole('listitem')).toHaveText(
    `${mention.author.name}: would have more than 20 tags`,
  );
  expect(await count(signet, { tag: 'launch' })).toBe(total - 1);

  // One is changed by somebody else before all of it is taken back.
  await signet.api(changeMention, {
    params: { mentionId: other },
    body: { addTags: ['mine'] },
    as: 'amara',
  });
  await selection.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(
    selection.notice.getByText(`${(total - 2).toLocaleString('en')} mentions are as they were.`),
  ).toBeVisible();
  await expect(
    selection.notice.getByText('1 was left: somebody has changed it since.'),
  ).toBeVisible();
  await expect(page.getByRole('main').locator('a:focus')).toHaveCount(1);
  expect(await count(signet, { tag: 'launch' })).toBe(1);
});

test('stop a change half way, and go on with it', async ({ page, signet }) => {
  test.slow();
  const selection = new Selection(page);
  const gate = await holdSteps(page);
  await signet.open(archive);
  await expect(findMentionRows(page).first()).toBeVisible();
  const total = await count(signet, {});
  await selectWholeList(page, /^Select all/);
  await selection.addTag('launch');
  await gate.letStep();
  await expect(selection.notice.getByText(/^500 of/)).toBeVisible();
  await selection.notice.getByRole('button', { name: 'Stop' }).click();
  await expect(selection.notice.getByRole('button', { name: 'Stopping' })).toBeVisible();
  await gate.letStep();
  await expect(selection.notice.getByText('Tags of 1,000 mentions changed.')).toBeVisible();
  await expect(
    selection.notice.getByText(`Stopped: ${String(total - 1000)} were not looked at.`),
  ).toBeVisible();
  expect(await count(signet, { tag: 'launch' })).toBe(1000);

  await gate.open();
  await selection.notice.getByRole('button', { name: 'Go on' }).click();
  await expect(
    selection.notice.getByText(`Tags of ${total.toLocaleString('en')} mentions changed.`),
  ).toBeVisible();
  expect(await count(signet, { tag: 'launch' })).toBe(total);
  await page.keyboard.press('Control+z');
  await expect(
    selection.notice.getByText(`${total.toLocaleString('en')} mentions are as they were.`),
  ).toBeVisible();
  expect(await count(signet, { tag: 'launch' })).toBe(0);
});

test('what a search finds is changed, all of it and nothing else', async ({ page, signet }) => {
  const selection = new Selection(page);
  await signet.open({
    ...archive,
    path: `${archive.path}?sentiment=negative&language=fr&sort=oldest-waiting`,
  });
  await expect(page.getByText(/^\d+ found$/)).toBeVisible();
  const found = await count(signet, { sentiment: 'negative', language: 'fr' });
  const open = await count(signet, { status: 'open' });
  const openFound = await count(signet, { sentiment: 'negative', language: 'fr', status: 'open' });
  expect(openFound).toBeGreaterThan(0);
  const left = await idOf(page, 1);
  await findMentionRows(page).first().focus();
  await page.keyboard.press('*');
  await page.keyboard.press('f');
  await expect(selection.bar).toContainText(`${String(found)} selected`);
  // All but one.
  await findMentionRows(page)
    .nth(1)
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(selection.bar).toContainText(`${String(found - 1)} selected`);
  await selection.action('Resolve').click();
  await expect(
    selection.notice.getByText(`${String(openFound - 1)} mentions resolved.`),
  ).toBeVisible();
  expect(await count(signet, { status: 'open' })).toBe(open - openFound + 1);
  const kept = await signet.api(getMention, { params: { mailboxId: 'care', mentionId: left } });
  expect(kept.mention.status).toBe('open');
});

test('select by pointer: a box, Ctrl, Shift; it stays while one scrolls, and goes with the folder', async ({
  page,
  signet,
}) => {
  const selection = new Selection(page);
  const rows = findMentionRows(page);
  await signet.open({ world: 'demo', path: '/mailboxes/care/folders/inbox' });
  await expect(rows.first()).toBeVisible();
  const heightOf = async () => (await rows.first().boundingBox())?.y;
  const before = await heightOf();
  const first = selection.box('Dev Iqbal');
  await first.check();
  await expect(selection.bar).toContainText('1 selected');
  expect(await heightOf()).toBe(before);
  await rows.nth(2).click({ modifiers: ['ControlOrMeta'] });
  await expect(selection.bar).toContainText('2 selected');
  await rows.nth(5).click({ modifiers: ['Shift'] });
  await expect(selection.bar).toContainText('5 selected');
  await rows.nth(3).click({ modifiers: ['Shift'] });
  await expect(selection.bar).toContainText('3 selected');
  await expect(page).toHaveURL(/\/folders\/inbox(\?|$)/);
  expect(page.context().pages()).toHaveLength(1);

  await page.getByRole('list', { name: 'Inbox' }).hover();
  await page.mouse.wheel(0, 3000);
  await expect(first).toHaveCount(0);
  await page.mouse.wheel(0, -6000);
  await expect(first).toBeChecked();
  await expect(selection.bar).toContainText('3 selected');

  await selection.bar.getByRole('checkbox', { name: 'Select all loaded mentions' }).check();
  await expect(selection.bar).toContainText(/[12]00 selected/);
  await selection.bar.getByRole('checkbox').click();
  await expect(selection.bar).toBeHidden();
  await first.check();
  await new Inbox(page).openFolder('VIP');
  await expect(selection.bar).toBeHidden();
  await new Inbox(page).openFolder('Inbox');
  await expect(rows.first()).toBeVisible();
  await expect(selection.bar).toBeHidden();
});

test('an answer that is lost changes nothing twice', async ({ page, signet }) => {
  const selection = new Selection(page);
  const gate = await holdSteps(page);
  await signet.open();
  await selection.box('Author 1').check();
  await selection.box('Author 2').check();
  await selection.action('Resolve').click();
  // It shows at once, before anything is known.
  await expect(new Inbox(page).row('Author 1')).toContainText('Resolved');
  await gate.letStep({ isAnswerLost: true });
  await gate.letStep();
  await expect(selection.notice.getByText('2 mentions resolved.')).toBeVisible();
  await expect(new Inbox(page).row('Author 1')).toHaveCount(0);
  // The button that had the focus is gone; the work is in the list.
  await expect(selection.bar).toBeHidden();
  await expect(page.getByRole('main').locator('a:focus')).toHaveCount(1);
  const { conversation } = await signet.api(getMention, {
    params: { mailboxId: 'support', mentionId: 'mention-1' },
  });
  expect(conversation.activities.map(({ kind }) => kind)).toEqual(['resolved']);
});

test('without a network the change waits, and goes on when it is back', async ({
  page,
  context,
  signet,
}) => {
  const selection = new Selection(page);
  const inbox = new Inbox(page);
  await signet.open();
  await selection.box('Author 1').check();
  await expect(selection.bar).toBeVisible();
  await selection.action('Priority').focus();
  await context.setOffline(true);
  await selection.action('Resolve').click();
  await expect(selection.notice.getByText('You are offline: the others wait.')).toBeVisible();
  await expect(inbox.row('Author 1')).toContainText('Open');
  await expect(inbox.row('Author 1')).not.toContainText('Resolved');
  await context.setOffline(false);
  await selection.notice.getByRole('button', { name: 'Try again' }).click();
  await expect(selection.notice.getByText('1 mention resolved.')).toBeVisible();
  await expect(inbox.row('Author 1')).toHaveCount(0);
});

test('what was changed without an answer is neither said to be untouched nor left changed', async ({
  page,
  signet,
}) => {
  const selection = new Selection(page);
  await signet.open();
  await page.evaluate(() => {
    const { fetch } = window;
    let left = 4;
    window.fetch = async (...args) => {
      const { url } = new Request(...args);
      const answer = await fetch(...args);
      if (!url.endsWith('/mention-changes') || left === 0) return answer;
      left -= 1;
      throw new TypeError('The connection broke off');
    };
  });
  await selection.box('Author 1').click();
  await selection.box('Author 2').click();
  await selection.action('Resolve').click();
  await selection.notice.getByRole('button', { name: 'Leave it so' }).click({ timeout: 20_000 });
  await expect(selection.notice).toContainText('of 2 mentions it is not known');
  const params = { mailboxId: 'support', mentionId: 'mention-1' };
  const readStatus = async () => (await signet.api(getMention, { params })).mention.status;
  expect(await readStatus()).toBe('resolved');
  await selection.notice.getByRole('button', { name: 'Undo' }).click();
  await expect(selection.notice).toContainText('2 mentions');
  await expect.poll(readStatus).toBe('open');
});
