import type { Page } from '@playwright/test';
import { getMention } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import type { Signet } from './signet';

/** From now on the page's own storage takes nothing; the mock backend's database is not touched. */
async function refuseWrites(page: Page): Promise<void> {
  await page.evaluate(() => {
    const setItem = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith('signet-draft/')) throw new DOMException('full', 'QuotaExceededError');
      setItem.call(this, key, value);
    };
    Object.assign(window, { giveRoom: () => (Storage.prototype.setItem = setItem) });
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

  await page.evaluate(() => {
    (window as unknown as { giveRoom: () => void }).giveRoom();
  });
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
  const other = await context.newPage();
  await other.goto('/config.json');
  await page.close();
  // Site data are cleared while no tab has the text any more.
  await other.evaluate(() => {
    localStorage.clear();
  });
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

test('a tab that still has the text puts it back', async ({ page, context, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 2');
  await inbox.replyText.fill('Still here');
  await expect.poll(() => countRegistered(page)).toBe(1);
  const other = await context.newPage();
  await other.goto('/config.json');
  await other.evaluate(() => {
    localStorage.clear();
  });
  await expect
    .poll(() => other.evaluate(() => JSON.stringify({ ...localStorage })))
    .toContain('Still here');
  await page.reload();
  await expect(inbox.replyText).toHaveValue('Still here');
});

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
