import type { Page } from '@playwright/test';
import { getMention } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { holdAnswers } from './hold-answers';
import { BulkReply } from './bulk-reply';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { waitToSend } from './outbox';
import type { Signet } from './signet';
import { listSentProfiles } from './support-mailbox';

/** One text to many, while something else happens: another tab, a colleague, a way back, a bad line. */

const isUnknown = /^Unknown whether they were sent/;
const allSent = /^(\d+) of \1 sent\.$/;

/** Loses the next answer to what is sent to many; `isBefore`: the request never arrives either. */
async function loseAnswer(page: Page, isBefore: boolean): Promise<void> {
  await page.evaluate((before) => {
    const { fetch } = window;
    let isFirst = true;
    window.fetch = async (input, init) => {
      const isSending = String(input).endsWith('/bulk-replies') && init?.method === 'POST';
      if (!isSending || !isFirst) return fetch(input, init);
      isFirst = false;
      if (!before) await fetch(input, init);
      throw new TypeError('The connection broke off');
    };
  }, isBefore);
}

async function listReplies(signet: Signet, mentionId: string) {
  const { conversation } = await signet.api(getMention, {
    params: { mailboxId: 'support', mentionId },
  });
  return conversation.replies;
}

/** Opens it with a text that was begun in this tab or before. */
async function start(signet: Signet, text?: string): Promise<BulkReply> {
  const bulk = new BulkReply(signet.page);
  await expect(new Inbox(signet.page).row('Author 1')).toBeVisible();
  await bulk.open();
  if (text !== undefined) await bulk.text.fill(text);
  return bulk;
}

/** Sends a text to all, which waits and can be taken back. */
async function queue(signet: Signet, text: string): Promise<BulkReply> {
  await signet.open();
  await waitToSend(signet, 30);
  const bulk = await start(signet, text);
  await bulk.send.click();
  await expect(bulk.undo).toBeVisible();
  return bulk;
}

test('going back to another folder closes the table of the one before', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openFolder('France');
  await expect(inbox.row('Author 4')).toBeVisible();
  await inbox.openFolder('Inbox');
  const bulk = await start(signet, 'We are on it.');
  await expect(bulk.row('Facebook · Acme US')).toContainText('2');
  await page.goBack();
  await expect(bulk.dialog).toBeHidden();
  await expect(page.getByRole('heading', { name: 'France' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Inbox', exact: true })).toBeVisible();
  await expect(bulk.dialog).toBeHidden();
  await start(signet);
  await expect(bulk.text).toHaveValue('We are on it.');
});

test('done with one try in one tab, another tab still knows of its own', async ({ signet }) => {
  const path = '/mailboxes/support/folders/archive';
  await signet.open({ path });
  const bulk = await start(signet, 'First text.');
  await bulk.send.click();
  await expect(bulk.dialog.getByText(allSent)).toBeVisible();

  const tab = await signet.openTab({ path });
  const second = new BulkReply(tab.page);
  await expect(new Inbox(tab.page).row('Author 1')).toBeVisible();
  await second.openResults();
  await second.dialog.getByRole('button', { name: 'Write another reply' }).click();
  await second.text.fill('Second text.');
  await loseAnswer(tab.page, false);
  await second.send.click();
  const question = tab.page.getByRole('alertdialog');
  await expect(second.dialog.getByText(isUnknown).or(question)).toBeVisible();

  await bulk.dialog.getByRole('button', { name: 'Done' }).click();
  await expect(bulk.dialog).toBeHidden();
  await tab.page.reload();
  await expect(new Inbox(tab.page).row('Author 1')).toBeVisible();
  await second.openResults();
  await expect(second.dialog.getByText('These were sent before.')).toBeVisible();
  await expect(second.dialog.getByText(allSent)).toBeVisible();
  const replies = await listReplies(signet, 'mention-1');
  expect(replies.map(({ text }) => text)).toEqual(['First text.', 'Second text.']);
});

test('what a colleague has answered while the table stands is said, and asked about', async ({
  signet,
}) => {
  await signet.open({ as: 'agent-b' });
  const other = await signet.openTab({ as: 'editor-c' });
  const colleague = new Inbox(other.page);
  await colleague.openMention('Author 1');
  await colleague.replyText.fill('I am on it.');
  await expect(new Inbox(signet.page).row('Author 1')).toContainText('Editor C is answering');
  const bulk = await start(signet, 'We are on it.');
  const warning = bulk.dialog.getByText('Editor C is answering 1 of these mentions now.');
  await expect(warning).toBeVisible();
  await colleague.sendButton('Acme Care').click();
  await expect(other.page.getByText('Sent as Acme Care').first()).toBeVisible();
  await expect(
    bulk.dialog.getByText('1 conversation was answered since this table was made.'),
  ).toBeVisible();
  await expectNoViolations(signet.page);
  await bulk.send.click();
  const question = signet.page.getByRole('alertdialog', {
    name: 'Send although one of them was answered meanwhile?',
  });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await bulk.dialog.getByRole('button', { name: 'Leave out that one' }).first().click();
  await bulk.send.click();
  await expect(bulk.dialog.getByText(allSent)).toBeVisible();
  const replies = await listReplies(signet, 'mention-1');
  expect(replies.map(({ text }) => text)).toEqual(['I am on it.']);
});

test('that a reply of one’s own waits for them already is said', async ({ signet }) => {
  const bulk = await queue(signet, 'First text.');
  await bulk.dialog.getByRole('button', { name: 'Done' }).click();
  await bulk.openResults();
  await bulk.dialog.getByRole('button', { name: 'Write another reply' }).click();
  await bulk.text.fill('Second text.');
  await expect(
    bulk.dialog.getByText('For 8 mentions a reply of yours is still waiting to be sent.'),
  ).toBeVisible();
  await bulk.send.click();
  const question = signet.page.getByRole('alertdialog', {
    name: 'Send although a reply of yours is waiting for 8 of them?',
  });
  await expect(question).toBeVisible();
});

test('a second try whose answer gets lost says so, too', async ({ page, signet }) => {
  signet.allowFaults();
  await signet.open();
  const bulk = await start(signet, 'We are on it.');
  await loseAnswer(page, true);
  await bulk.send.click();
  await expect(bulk.dialog.getByText(isUnknown)).toBeVisible();
  await page.reload();
  await start(signet);
  await expect(bulk.text).toHaveValue('We are on it.');
  await loseAnswer(page, true);
  await bulk.send.click();
  await expect(bulk.dialog.getByText(isUnknown)).toBeVisible();
  await expect(bulk.text).not.toBeEditable();
  await bulk.dialog.getByRole('button', { name: 'Check and try again' }).click();
  await expect(bulk.dialog.getByText(allSent)).toBeVisible();
  expect(await listSentProfiles(signet)).toHaveLength(8);
});

test('nothing is discarded while it is unknown whether it went out', async ({ page, signet }) => {
  await signet.open();
  const bulk = await start(signet, 'Better not this.');
  await page.reload();
  await start(signet);
  const discard = bulk.dialog.getByRole('button', { name: 'Discard it' });
  await expect(discard).toBeVisible();
  await loseAnswer(page, true);
  await bulk.send.click();
  await expect(bulk.dialog.getByText(isUnknown)).toBeVisible();
  await expect(discard).toBeHidden();
  await expect(bulk.text).toHaveValue('Better not this.');
});

test('what is on its way to many cannot be cancelled', async ({ page, signet }) => {
  await signet.open();
  const bulk = await start(signet, 'On its way.');
  const letGo = await holdAnswers(page, 'POST', /bulk-replies$/);
  await bulk.send.click();
  await expect(bulk.dialog.getByRole('button', { name: 'Cancel' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await bulk.dialog.getByRole('button', { name: 'Close' }).click();
  await expect(bulk.dialog).toBeVisible();
  await letGo();
  await expect(bulk.dialog.getByText(allSent)).toBeVisible();
});

test('what is taken back while another reply is to be written keeps its text', async ({
  page,
  signet,
}) => {
  const bulk = await queue(signet, 'A long and careful text.');
  await bulk.dialog.getByRole('button', { name: 'Done' }).click();
  await bulk.openResults();
  const letGo = await holdAnswers(page, 'POST', /withdrawal$/);
  await bulk.undo.click();
  await expect(bulk.dialog.getByRole('button', { name: 'Write another reply' })).toBeDisabled();
  await letGo();
  await expect(bulk.text).toHaveValue('A long and careful text.');
});

test('what is taken back in one tab keeps its text, though another tab was done with it', async ({
  signet,
}) => {
  const bulk = await queue(signet, 'A long and careful text.');
  const tab = await signet.openTab();
  const second = new BulkReply(tab.page);
  await expect(new Inbox(tab.page).row('Author 1')).toBeVisible();
  await second.openResults();
  await second.dialog.getByRole('button', { name: 'Write another reply' }).click();
  await expect(second.text).toHaveValue('');
  await bulk.undo.click();
  await expect(bulk.text).toHaveValue('A long and careful text.');
});
