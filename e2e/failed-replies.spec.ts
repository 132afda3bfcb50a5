import { listMentions } from '../src/contract/mentions';
import type { Page } from '@playwright/test';
import { expectNoViolations } from './accessibility';
import { endFaults, forceFault } from '../src/contract/demo-faults';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { queueReply, waitToSend } from './outbox';
import { pressOnArrival } from './press-early';
import type { Signet } from './signet';
import {
  changeMailboxProfile,
  createHelpMailbox,
  deleteMailboxAs,
  deleteSupportMailbox,
  expireProfile,
  listSentProfiles,
} from './support-mailbox';

const TEXT = 'We are on it.';

/** Has a reply fail, since Acme US would answer in the end, and opens what has failed. */
async function failReply(inbox: Inbox, signet: Signet): Promise<void> {
  await queueReply(inbox, signet, 5, TEXT);
  await changeMailboxProfile(signet, 'acme-us');
  await signet.page.getByRole('link', { name: /^Failed/ }).click();
}

test('what changes while it waits goes to Failed, and is sent as the profile that one names', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await queueReply(inbox, signet, 5, TEXT);
  await changeMailboxProfile(signet, 'acme-us');
  await expect(
    page.getByText('Nothing was sent: Acme US would answer now instead of Acme Care.'),
  ).toBeVisible({ timeout: 10_000 });
  expect(await listSentProfiles(signet)).toEqual([]);

  await page.getByRole('link', { name: 'Failed 1' }).click();
  await expect(page.getByRole('heading', { name: 'Failed' })).toBeVisible();
  await expect(page.getByText('Now answers: Acme US')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Send as Acme US' }).click();
  await expect(page.getByText('Nothing has failed')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Waiting 1' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Waiting 0' })).toBeVisible({ timeout: 10_000 });
  expect(await listSentProfiles(signet)).toEqual(['acme-us']);
});

test('a press on a failed reply sends nothing as the profile that has just come', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await failReply(inbox, signet);
  await expect(page.getByRole('button', { name: 'Send as Acme US' })).toBeEnabled({
    timeout: 10_000,
  });
  await pressOnArrival(page, 'Send as Acme FR');
  await changeMailboxProfile(signet, 'acme-fr');
  const again = page.getByRole('button', { name: 'Send as Acme FR' });
  await expect(again).toBeEnabled();
  await expect(page.getByRole('link', { name: 'Failed 1' })).toBeVisible();
  await again.click();
  await expect(page.getByText('Nothing has failed')).toBeVisible();
  await expect.poll(() => listSentProfiles(signet), { timeout: 10_000 }).toEqual(['acme-fr']);
});

test('a failed reply that is sent again without an answer is not said to have failed', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const inbox = new Inbox(page);
  await failReply(inbox, signet);
  const again = page.getByRole('button', { name: 'Send as Acme US' });
  await expect(again).toBeVisible({ timeout: 10_000 });
  const route = 'POST /outbox/:outboxReplyId/retries';
  // A browser may try once more by itself where a connection is cut; it is answered that it has not failed.
  await signet.api(forceFault, { body: { kind: 'cut-after', route, count: 20 } });
  await again.click();
  await expect(page.getByText(/Unknown whether it is sent again/)).toBeVisible();
  await expect(page.getByText('Nothing has failed')).toBeVisible();
  await signet.api(endFaults, {});
  await expect.poll(() => listSentProfiles(signet), { timeout: 10_000 }).toEqual(['acme-us']);
});

for (const [where, edit] of [
  ['in its row', () => Promise.resolve()],
  [
    'in its row, once one was elsewhere',
    async (page: Page) => {
      await page.getByRole('link', { name: /^Waiting/ }).click();
      await expect(page.getByText('Nothing waits')).toBeVisible();
      await page.getByRole('link', { name: /^Failed/ }).click();
    },
  ],
  [
    'in its mention',
    async (page: Page) => {
      await page.getByRole('link', { name: /^Inbox \d/ }).click();
      await new Inbox(page).openMention('Author 1');
    },
  ],
] as const) {
  test(`a failed reply that was discarded without an answer can still be edited ${where}`, async ({
    page,
    signet,
  }) => {
    signet.allowFaults();
    const inbox = new Inbox(page);
    await failReply(inbox, signet);
    const discard = page.getByRole('button', { name: 'Discard the reply to Author 1' });
    await expect(discard).toBeVisible({ timeout: 10_000 });
    // Neither the answer nor news of what became of it.
    await signet.api(forceFault, {
      body: { kind: 'error-before', route: 'GET /mailboxes/:mailboxId/outbox', count: 100 },
    });
    await signet.api(forceFault, {
      body: { kind: 'error-after', route: 'POST /outbox/:outboxReplyId/withdrawal', count: 1 },
    });
    await discard.click();
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Discard' }).click();
    await expect(page.getByText(/Unknown whether it was discarded/)).toBeVisible();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await edit(page);
    await page.getByRole('button', { name: /^Edit( the reply to Author 1)?$/ }).click();
    await expect(page.getByRole('article', { name: 'Author 1' })).toBeVisible();
    await expect(inbox.replyText).toHaveValue(TEXT);
    expect(await listSentProfiles(signet)).toEqual([]);
  });
}

test('a failed reply is edited in its draft, or discarded', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  // Long enough for both, on a slow machine as well.
  await waitToSend(signet, 10);
  for (const author of ['Author 1', 'Author 5']) {
    await inbox.openMention(author);
    await inbox.replyText.fill(`To ${author}`);
    await inbox.sendButton('Acme Care').click();
    await expect(page.getByText(/^Sending as Acme Care in/)).toBeVisible();
  }
  await expireProfile(signet, 'acme-care');
  await page.getByRole('link', { name: /^Failed/ }).click();
  await expect(page.getByRole('link', { name: 'Failed 2' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Discard the reply to Author 5' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('To Author 5', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Edit the reply to Author 1' }).click();
  await expect(page.getByRole('article', { name: 'Author 1' })).toBeVisible();
  await expect(inbox.replyText).toHaveValue('To Author 1');
  expect(await listSentProfiles(signet)).toEqual([]);
});

test('replies whose mailbox was deleted are in every other one, and are edited or discarded there', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await createHelpMailbox(signet);
  await waitToSend(signet, 10);
  for (const author of ['Author 1', 'Author 5']) {
    await inbox.openMention(author);
    await inbox.replyText.fill(`To ${author}`);
    await inbox.sendButton('Acme Care').click();
    await expect(page.getByText(/^Sending as Acme Care in/)).toBeVisible();
  }
  await inbox.openMailbox('Help');
  await expect(page.getByRole('link', { name: 'Waiting 0' })).toBeVisible();
  await deleteSupportMailbox(signet);
  await expect(page.getByRole('link', { name: 'Waiting 2' })).toBeVisible();
  const failed = page.getByRole('link', { name: 'Failed 2' });
  await expect(failed).toBeVisible({ timeout: 30_000 });

  await failed.click();
  const reason = 'Nothing was sent: the mailbox that it was written in was deleted.';
  await expect(page.getByText(reason)).toHaveCount(2);
  await expect(page.getByText('To Author 5', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Send as/ })).toBeHidden();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Discard the reply to Author 5' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Discard' }).click();
  await expect(page.getByText('To Author 5', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Edit the reply to Author 1' }).click();
  await expect(page.getByRole('article', { name: 'Author 1' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Mailbox' })).toHaveText('Help');
  await expect(inbox.replyText).toHaveValue('To Author 1');
});

test('where another mailbox shows the mention, it says there why its reply failed', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await createHelpMailbox(signet);
  await waitToSend(signet, 10);
  const other = await signet.openTab();
  await new Inbox(other.page).openMailbox('Help');
  await new Inbox(other.page).openMention('Author 1');
  await inbox.openMention('Author 1');
  await inbox.replyText.fill(TEXT);
  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText(/^Sending as Acme Care in/)).toBeVisible();
  await page.close();
  await deleteSupportMailbox(other);
  await expect(other.page.getByText('the mailbox that it was written in was deleted')).toBeVisible({
    timeout: 30_000,
  });
});

test('a reply to what no mailbox shows any more stands whole in Failed, and then in Drafts', async ({
  page,
  signet,
}) => {
  const text = ['It', 'must', 'not', 'be', 'lost'].join('\n');
  const place = { world: 'demo', as: 'amara' };
  await signet.open({ ...place, path: '/mailboxes/app/folders/inbox' });
  await waitToSend(signet, 10);
  const { items } = await signet.api(listMentions, {
    params: { mailboxId: 'app' },
    query: { folderId: 'inbox' },
  });
  const mention = items.find(({ topicIds }) => topicIds.join() === 'app');
  await signet.open({
    ...place,
    path: `/mailboxes/app/folders/inbox/mentions/${mention?.id ?? ''}`,
  });
  await new Inbox(page).replyText.fill(text);
  await page.getByRole('button', { name: /^Reply as/ }).click();
  await new Inbox(page).openMailbox('Customer care');
  await deleteMailboxAs(signet, 'ingrid', 'app');
  await page.getByRole('link', { name: 'Failed 1' }).click({ timeout: 30_000 });
  const main = page.getByRole('main');
  const shown = main.getByText(/^It\s+must\s+not\s+be\s+lost$/);
  const isWhole = () => shown.evaluate((row) => row.scrollHeight <= row.clientHeight + 1);
  expect(await isWhole()).toBe(true);
  await main.getByRole('button', { name: /^Edit the reply to/ }).click();
  await expect(page.getByRole('heading', { name: 'Drafts' })).toBeVisible();
  expect(await isWhole()).toBe(true);
  await expect(main.getByText('Its mailbox was deleted')).toBeVisible();
});
