import type { Page } from '@playwright/test';
import { expectNoViolations } from './accessibility';
import { BulkReply } from './bulk-reply';
import { openFaults } from './faults-panel';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Triage } from './triage';

/** Faults of the browser's own storage, asked for: it is full, or was wiped. */

const notKept = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'not kept in the browser' });
const lost = (page: Page, what: string) =>
  page.getByRole('alert').filter({ hasText: `The browser lost ${what}` });

/** All that the browser's storage holds, as text. */
function readStorage(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify({ ...localStorage }));
}

test('full until there is room: a reply and a note say so, and are kept once there is some', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 1');
  const panel = await openFaults(page);
  await panel.getByRole('textbox', { name: 'Writes refused' }).fill('many');
  await panel.getByRole('button', { name: 'Fill it' }).click();
  await expect(panel.getByRole('textbox', { name: 'Writes refused' })).toHaveAccessibleDescription(
    /From 1 to 1000/,
  );
  await panel.getByRole('textbox', { name: 'Writes refused' }).fill('');
  await panel.getByRole('button', { name: 'Fill it' }).click();
  await expect(panel.getByText(/^Full until you make room\./)).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');

  await inbox.replyText.fill('Nowhere yet');
  await expect(notKept(page)).toBeVisible();
  await triage.openNote();
  await triage.noteText.fill('Neither is this');
  await expect(notKept(page)).toHaveCount(2);
  expect(await readStorage(page)).not.toMatch(/Nowhere yet|Neither is this/);
  // What a user prefers goes on being kept.
  await signet.chooseTheme('dark');
  expect(await readStorage(page)).toContain('dark');

  await openFaults(page);
  await expect(panel.getByText(/[2-9] writes were refused/)).toBeVisible();
  await panel.getByRole('button', { name: 'Make room' }).click();
  await page.keyboard.press('Escape');
  for (const left of [1, 0]) {
    await notKept(page).first().getByRole('button', { name: 'Try to keep it again' }).click();
    await expect(notKept(page)).toHaveCount(left);
  }
  await signet.reload();
  await expect(inbox.replyText).toHaveValue('Nowhere yet');
  await expect(triage.noteText).toHaveValue('Neither is this');
});

test('full for so many writes: typing on keeps the text', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 1');
  const panel = await openFaults(page);
  await panel.getByRole('textbox', { name: 'Writes refused' }).fill('2');
  await panel.getByRole('textbox', { name: 'Writes refused' }).press('Enter');
  await expect(panel.getByText(/^Full for the next 2 writes\./)).toBeVisible();
  await page.keyboard.press('Escape');
  await inbox.replyText.pressSequentially('ab');
  await expect(notKept(page)).toBeVisible();
  await inbox.replyText.pressSequentially('c');
  await expect(notKept(page)).toBeHidden();
  await signet.reload();
  await expect(inbox.replyText).toHaveValue('abc');
});

test('a page that would take a text with it asks before it goes, and keeps it as soon as there is room', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 1');
  const panel = await openFaults(page);
  await panel.getByRole('button', { name: 'Fill it' }).click();
  await page.keyboard.press('Escape');
  await inbox.replyText.fill('Nowhere else');
  await inbox.openMention('Author 2');
  await expect(inbox.replyText).toHaveValue('');
  await expect(notKept(page)).toBeHidden();
  const asking = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await asking;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();

  await openFaults(page);
  await panel.getByRole('button', { name: 'Make room' }).click();
  await page.keyboard.press('Escape');
  await signet.reload();
  await inbox.openMention('Author 1');
  await expect(inbox.replyText).toHaveValue('Nowhere else');
});

test('wiped while a tab has the texts: they are written again, and none is told as lost', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Still here');
  await triage.openNote();
  await triage.noteText.fill('So is this');
  // Another tab has the reply as well, and must not take it for discarded.
  const tab = await signet.openTab({ live: 'off' });
  const other = new Inbox(tab.page);
  await other.openMention('Author 1');
  const panel = await openFaults(page);
  await panel.getByRole('button', { name: 'Wipe it now' }).click();
  await expect
    .poll(() => readStorage(page))
    .toMatch(/Still here.*So is this|So is this.*Still here/);
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1500);
  await expect(lost(page, '')).toBeHidden();
  await expect(lost(tab.page, '')).toBeHidden();
  await expect(other.replyText).toHaveValue('Still here');
  await signet.reload();
  await expect(inbox.replyText).toHaveValue('Still here');
  await expect(triage.noteText).toHaveValue('So is this');
  await expect(lost(page, '')).toBeHidden();
});

test('wiped while no tab has a text in memory: it is told as lost at once', async ({
  page,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await signet.open({ live: 'off' });
  await bulk.open();
  await bulk.text.fill('Soon lost');
  await page.keyboard.press('Escape');
  await page.goto('/?world=worked-example&live=off');
  await expect(new Inbox(page).row('Author 2')).toBeVisible();
  const panel = await openFaults(page);
  await panel.getByRole('button', { name: 'Wipe it now' }).click();
  await page.keyboard.press('Escape');
  await expect(lost(page, '1 text')).toContainText('The text for many mentions in Support, begun');
});

test('wiped between two pages: what was lost is told, with its mention', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 2');
  await inbox.replyText.fill('Soon lost');
  await signet.chooseTheme('dark');
  const panel = await openFaults(page);
  await panel.getByRole('button', { name: 'Wipe it and load again' }).click();
  const notice = lost(page, '1 reply');
  await expect(notice.getByRole('link', { name: /^The reply to Author 2, begun/ })).toBeVisible();
  await expect(inbox.replyText).toHaveValue('');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await inbox.replyText.fill('Anew');
  expect(await readStorage(page)).toContain('Anew');
});

test('with a seed a write is refused now and then, and nothing of the text is lost', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const inbox = new Inbox(page);
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 1');
  await page.waitForTimeout(1000);
  const url = new URL(page.url());
  url.searchParams.set('faults', 'anna');
  await page.goto(url.href);
  const again = page.getByRole('button', { name: /^(Try again|Reload)$/ });
  await expect(async () => {
    if (await again.first().isVisible()) await again.first().click();
    await expect(inbox.replyText).toBeEditable({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.waitForTimeout(1000);
  const text = 'A reply that is long enough to meet a storage without room once or twice.';
  await inbox.replyText.pressSequentially(text);
  const keep = notKept(page).getByRole('button', { name: 'Try to keep it again' });
  if (await keep.isVisible()) await keep.click();
  await expect(notKept(page)).toBeHidden();
  expect(await readStorage(page)).toContain(text);
  const panel = await openFaults(page);
  await expect(panel.getByText(/[1-9]\d* writes? w(as|ere) refused/)).toBeVisible();
});
