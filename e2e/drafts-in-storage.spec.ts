import type { BrowserContext, Page } from '@playwright/test';
import { getMention } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { BulkReply } from './bulk-reply';
import { Inbox } from './inbox';
import type { Signet } from './signet';
import { Triage } from './triage';

/** From now on the page's own storage takes nothing; the mock backend's database is not touched. */
async function refuseWrites(page: Page, prefix = 'signet-draft/'): Promise<void> {
  await page.evaluate((refused) => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith(refused)) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
    Object.assign(window, { giveRoom: () => (Storage.prototype.setItem = setItem) });
  }, prefix);
}

async function giveRoom(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { giveRoom: () => void }).giveRoom();
  });
}

test('a full storage: typing goes on, the notice says so, nothing is sent until there is room', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Kept so far');
  await refuseWrites(page);
  await inbox.replyText.pressSequentially(', and more');
  await expect(inbox.replyText).toHaveValue('Kept so far, and more');
  const notice = page.getByRole('alert').filter({ hasText: 'not kept in the browser' });
  await expect(notice).toBeVisible();
  await expectNoViolations(page);
  const send = inbox.sendButton('Acme Care');
  await expect(send).toBeDisabled();
  await expect(send).toHaveAccessibleDescription(/Not kept in this browser/);
  await inbox.replyText.press('Control+Enter');
  expect(await countReplies(signet)).toBe(0);

  await giveRoom(page);
  await notice.getByRole('button', { name: 'Try to keep it again' }).click();
  await expect(notice).toBeHidden();
  await signet.reload();
  await expect(inbox.replyText).toHaveValue('Kept so far, and more');
});

test('a try whose key cannot be stored does not leave', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you');
  await refuseWrites(page);
  await inbox.sendButton('Acme Care').click();
  await expect(
    page.getByText('Nothing was sent: the browser could not store the try'),
  ).toBeVisible();
  await expect(inbox.replyText).toHaveValue('Thank you');
  expect(await countReplies(signet)).toBe(0);
});

test('a full storage while a note is written: typing goes on, and it can still be saved, once', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await triage.openNote();
  await triage.noteText.fill('Kept so far');
  await refuseWrites(page, 'signet-note/');
  await triage.noteText.pressSequentially(', and more');
  await expect(triage.noteText).toHaveValue('Kept so far, and more');
  const notice = page.getByRole('alert').filter({ hasText: 'not kept in the browser' });
  await expect(notice).toBeVisible();
  await expectNoViolations(page);
  await giveRoom(page);
  await notice.getByRole('button', { name: 'Try to keep it again' }).click();
  await expect(notice).toBeHidden();
  await signet.reload();
  await expect(triage.noteText).toHaveValue('Kept so far, and more');

  await refuseWrites(page, 'signet-note/');
  await triage.noteText.press('End');
  await triage.noteText.pressSequentially('.');
  await expect(notice).toBeVisible();
  await triage.noteText.press('Control+Enter');
  await expect(triage.notes).toContainText('Kept so far, and more.');
  await expect(notice).toBeHidden();
  await signet.reload();
  await expect(triage.notes).toHaveCount(1);
  await expect(triage.noteText).toHaveCount(0);
});

test('a full storage while many are answered: typing goes on, nothing is sent until there is room', async ({
  page,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await signet.open();
  await bulk.open();
  await bulk.text.fill('Kept so far');
  await refuseWrites(page, 'signet-bulk-draft/');
  await bulk.text.pressSequentially(', and more');
  await expect(bulk.text).toHaveValue('Kept so far, and more');
  const notice = bulk.dialog.getByRole('alert').filter({ hasText: 'not kept in the browser' });
  await expect(notice).toBeVisible();
  await expectNoViolations(page);
  await expect(bulk.send).toBeDisabled();
  await expect(bulk.send).toHaveAccessibleDescription(/Not kept in this browser/);
  await bulk.text.press('Control+Enter');
  await expect(bulk.text).toHaveValue('Kept so far, and more');
  expect(await countReplies(signet)).toBe(0);

  await giveRoom(page);
  await notice.getByRole('button', { name: 'Try to keep it again' }).click();
  await expect(notice).toBeHidden();
  await signet.reload();
  await bulk.open();
  await expect(bulk.text).toHaveValue('Kept so far, and more');

  // There is room for the text, and none for the key of the try.
  await refuseWrites(page, 'signet-bulk-draft/');
  await bulk.send.click();
  await expect(notice).toBeVisible();
  await expect(bulk.send).toHaveAccessibleDescription(/Not kept in this browser/);
  expect(await countReplies(signet)).toBe(0);
  await giveRoom(page);
  await notice.getByRole('button', { name: 'Try to keep it again' }).click();
  await bulk.send.click();
  await expect(bulk.dialog.getByText(/sent\.$/).first()).toBeVisible();
  expect(await countReplies(signet)).toBe(1);
});

test('a text that is in memory only is wiped with the others, and does not come back', async ({
  page,
  signet,
}) => {
  const triage = new Triage(page);
  await signet.open();
  await new Inbox(page).openMention('Author 1');
  await refuseWrites(page, 'signet-note/');
  await triage.openNote();
  await triage.noteText.fill('Only here');
  await page.getByRole('button', { name: /, user menu$/ }).click();
  await page.getByRole('button', { name: 'Wipe drafts…' }).click();
  const question = page.getByRole('alertdialog', { name: 'Wipe what you have not sent?' });
  await expect(question).toContainText('1 text that you have not sent is lost');
  await question.getByRole('button', { name: 'Wipe' }).click();
  await expect(triage.noteText).toHaveValue('');
  await giveRoom(page);
  await signet.reload();
  await expect(triage.noteText).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('Only here');
});

test('drafts that the browser lost are reported, with their mentions, until dismissed', async ({
  page,
  context,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 2');
  await inbox.replyText.fill('Soon lost');
  await expect.poll(() => countRegistered(page)).toBe(1);
  await page.close();
  // Site data are cleared while no tab has the text any more.
  await clearSiteData(context);
  const tab = await signet.openTab();
  const notice = tab.page.getByRole('alert').filter({ hasText: 'The browser lost 1 reply' });
  await expect(notice).toBeVisible();
  await expectNoViolations(tab.page);
  await tab.reload();
  await notice.getByRole('link', { name: /^The reply to Author 2, begun/ }).click();
  await expect(tab.page.getByRole('article', { name: 'Author 2' })).toBeVisible();
  await notice.getByRole('button', { name: 'Noted' }).click();
  await expect(notice).toBeHidden();
  await tab.reload();
  await expect(new Inbox(tab.page).replyText).toHaveValue('');
  await tab.page.waitForTimeout(1500);
  await expect(notice).toBeHidden();
});

test('a note and a text for many that the browser lost are reported, with where they were begun', async ({
  page,
  context,
  signet,
}) => {
  const triage = new Triage(page);
  const bulk = new BulkReply(page);
  await signet.open();
  await new Inbox(page).openMention('Author 2');
  await triage.openNote();
  await triage.noteText.fill('Soon lost');
  await bulk.open();
  await bulk.text.fill('Soon lost as well');
  await expect.poll(() => countRegistered(page)).toBe(2);
  await page.close();
  await clearSiteData(context);
  const tab = await signet.openTab();
  const notice = tab.page.getByRole('alert').filter({ hasText: 'The browser lost 2 texts' });
  await expect(notice).toBeVisible();
  await expectNoViolations(tab.page);
  await expect(
    notice.getByRole('link', { name: /^The text for many mentions in Support, begun/ }),
  ).toBeVisible();
  await notice.getByRole('link', { name: /^The note on the mention by Author 2, begun/ }).click();
  await expect(tab.page.getByRole('article', { name: 'Author 2' })).toBeVisible();
  await notice.getByRole('button', { name: 'Noted' }).click();
  await expect(notice).toBeHidden();
  await tab.reload();
  await tab.page.waitForTimeout(1500);
  await expect(notice).toBeHidden();
});

test('what no open tab has in memory is told as lost at once', async ({
  page,
  context,
  signet,
}) => {
  const bulk = new BulkReply(page);
  await signet.open();
  await bulk.open();
  await bulk.text.fill('Soon lost');
  await expect.poll(() => countRegistered(page)).toBe(1);
  // A page that has read its storage at its start, and never opened what is written to many.
  const tab = await signet.openTab();
  await expect(new Inbox(tab.page).row('Author 2')).toBeVisible();
  await tab.page.waitForTimeout(1500);
  await page.close();
  await clearSiteData(context);
  await expect(
    tab.page.getByRole('alert').filter({ hasText: 'The browser lost 1 text that' }),
  ).toContainText('The text for many mentions in Support, begun');
});

test('what a former version registered is still told', async ({ page, signet }) => {
  await page.goto('/config.json');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('signet-draft-register', 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('drafts', { keyPath: 'name' });
          const lost = opening.result.createObjectStore('lost', { keyPath: 'name' });
          const place = { mailboxId: 'support', folderId: 'inbox', author: 'Author 3', at: 1 };
          lost.put({ name: 'worked-example/admin-a/mention-3', ...place });
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await signet.open();
  const notice = page.getByRole('alert').filter({ hasText: 'The browser lost 1 reply' });
  await expect(notice.getByRole('link', { name: /^The reply to Author 3, begun/ })).toBeVisible();
});

test('a tab that still has a note puts it back', async ({ page, context, signet }) => {
  const triage = new Triage(page);
  await signet.open();
  await new Inbox(page).openMention('Author 2');
  await triage.openNote();
  await triage.noteText.fill('Still here');
  await expect.poll(() => countRegistered(page)).toBe(1);
  const other = await clearSiteData(context);
  await expect
    .poll(() => other.evaluate(() => JSON.stringify({ ...localStorage })))
    .toContain('Still here');
  await page.waitForTimeout(1500);
  await expect(page.getByRole('alert').filter({ hasText: 'The browser lost' })).toBeHidden();
  await signet.reload();
  await expect(triage.noteText).toHaveValue('Still here');
});

test('a tab that still has the text puts it back', async ({ page, context, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 2');
  await inbox.replyText.fill('Still here');
  await expect.poll(() => countRegistered(page)).toBe(1);
  const other = await clearSiteData(context);
  await expect
    .poll(() => other.evaluate(() => JSON.stringify({ ...localStorage })))
    .toContain('Still here');
  await page.reload();
  await expect(inbox.replyText).toHaveValue('Still here');
});

/** Clears the storage from a page that is none of the app's, as a tool would; gives that page. */
async function clearSiteData(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/config.json');
  await page.evaluate(() => {
    localStorage.clear();
  });
  return page;
}

/** How many drafts the register knows; it opens only what is there. */
function countRegistered(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const all = await indexedDB.databases();
    if (!all.some(({ name }) => name === 'signet-draft-register')) return 0;
    return new Promise<number>((resolve) => {
      const opening = indexedDB.open('signet-draft-register');
      opening.onsuccess = () => {
        const database = opening.result;
        const counting = database.transaction('drafts').objectStore('drafts').count();
        counting.onsuccess = () => {
          database.close();
          resolve(counting.result);
        };
      };
    });
  });
}

async function countReplies(signet: Signet): Promise<number> {
  const { conversation } = await signet.api(getMention, {
    params: { mailboxId: 'support', mentionId: 'mention-1' },
  });
  return conversation.replies.length;
}
