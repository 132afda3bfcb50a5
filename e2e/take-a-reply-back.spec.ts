import { expectNoViolations } from './accessibility';
import { endFaults, forceFault } from '../src/contract/demo-faults';
import type { FaultKind } from '../src/contract/demo-faults';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { openMentionByKey, tabTo } from './keyboard';
import { queueReply, waitToSend } from './outbox';
import { listSentProfiles } from './support-mailbox';

const TEXT = 'We are on it.';

test('take a reply back, from the mention', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await page.getByRole('button', { name: /user menu/ }).click();
  await page.getByRole('radio', { name: '30' }).click();
  await page.keyboard.press('Escape');
  await inbox.openMention('Author 1');
  await inbox.replyText.fill(TEXT);
  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText(/^Sending as Acme Care in \d+ s$/)).toBeVisible();
  await expect(inbox.replyText).toHaveValue('');
  expect(await listSentProfiles(signet)).toEqual([]);

  // It waits in the backend, so another tab can take it back too, and the text is here again.
  await signet.reload();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: nothing was sent.')).toBeVisible();
  await expect(inbox.replyText).toHaveValue(TEXT);
  await expect(inbox.replyText).toBeFocused();
  await signet.reload();
  await expect(inbox.replyText).toHaveValue(TEXT);
  expect(await listSentProfiles(signet)).toEqual([]);
  await expect(page.getByText(/^Sending as/)).toBeHidden();
});

test('a reply that nobody takes back goes out, also when the tab was closed', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await waitToSend(signet, 5);
  const other = await signet.openTab();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill(TEXT);
  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText(/^Sending as Acme Care in/)).toBeVisible();
  await page.close();

  await expect.poll(() => listSentProfiles(other), { timeout: 10_000 }).toEqual(['acme-care']);
  await new Inbox(other.page).openFolder('Sent');
  await expect(new Inbox(other.page).row('Author 1')).toBeVisible();
});

test('the mention says as whom it was sent once its time is up', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await waitToSend(signet, 5);
  await inbox.openMention('Author 1');
  await inbox.reply(TEXT, 'Acme Care');
  await expect(page.getByRole('link', { name: 'Waiting 0' })).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-care']);
});

test('by keyboard alone: take it back, and send it again', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await waitToSend(signet, 30);
  await openMentionByKey(page, 'Author 1');
  await tabTo(page, inbox.replyText);
  await page.keyboard.type(TEXT);
  await page.keyboard.press('Control+Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeVisible();
  await expectNoViolations(page);
  await tabTo(page, undo, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(inbox.replyText).toHaveValue(TEXT);

  await page.keyboard.press('Control+Enter');
  await expect(inbox.replyText).toHaveValue('');
  await expect(inbox.replyText).toBeFocused();
  await expect(undo).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(inbox.replyText).toHaveValue(TEXT);
  expect(await listSentProfiles(signet)).toEqual([]);
});

test('two replies to one mention are taken back at once, and neither text is lost', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await waitToSend(signet, 30);
  await inbox.openMention('Author 1');
  const undo = page.getByRole('button', { name: 'Undo' });
  for (const [index, text] of ['The first.', 'The second.'].entries()) {
    await inbox.replyText.fill(text);
    await inbox.sendButton('Acme Care').click();
    await expect(undo).toHaveCount(index + 1);
  }
  await undo.evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
  await expect(undo).toHaveCount(0);
  await expect(inbox.replyText).toHaveValue(/The first\./);
  await expect(inbox.replyText).toHaveValue(/The second\./);
  await signet.reload();
  await expect(inbox.replyText).toHaveValue(
    /The first\.[^]*The second\.|The second\.[^]*The first\./,
  );
  expect(await listSentProfiles(signet)).toEqual([]);
});

test('what another tab takes back is not said to be sent, and comes back in one place', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await waitToSend(signet, 5);
  await inbox.openMention('Author 1');
  const other = await signet.openTab();
  await new Inbox(other.page).openMention('Author 1');
  await inbox.replyText.fill(TEXT);
  await inbox.sendButton('Acme Care').click();
  const waits = other.page.getByText(/^Sending as Acme Care (in|now)/);
  await expect(waits).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Taken back: nothing was sent.')).toBeVisible();
  await expect(waits).toBeHidden();
  // Its time passes.
  await page.waitForTimeout(6000);
  for (const each of [page, other.page]) await expect(each.getByText(/^Sent as/)).toBeHidden();
  await expect(new Inbox(other.page).replyText).toHaveValue(TEXT);
  expect(await listSentProfiles(signet)).toEqual([]);
});

for (const kind of ['signed-out', 'too-many-requests'] as const) {
  test(`a text whose taking back was cut off outlives an answer of ${kind}`, async ({
    page,
    signet,
  }) => {
    signet.allowFaults();
    const force = (fault: FaultKind, count: number) =>
      signet.api(forceFault, {
        body: { kind: fault, route: 'POST /outbox/:outboxReplyId/withdrawal', count },
      });
    const inbox = new Inbox(page);
    await queueReply(inbox, signet, 30, TEXT);
    // A browser may try once more by itself where a connection is cut.
    await force('cut-after', 20);
    await page.getByRole('button', { name: 'Undo' }).click();
    const again = page.getByRole('button', { name: 'Ask again' });
    await expect(again).toBeVisible();
    await signet.api(endFaults, {});

    // It is found again, whatever else was done meanwhile.
    await page.getByRole('link', { name: 'Drafts 1' }).click();
    const row = page.getByRole('listitem').filter({ hasText: TEXT });
    await expect(row).toContainText('Unknown whether it was taken back');
    await expect(row.getByRole('button', { name: /^Discard/ })).toBeHidden();
    await expectNoViolations(page);
    await row.getByRole('link', { name: 'Open the reply to Author 1' }).click();

    await force(kind, 1);
    await again.click();
    await expect(again).toBeVisible();
    await expect(page.getByText('Too late')).toBeHidden();
    await again.click();
    await expect(inbox.replyText).toHaveValue(TEXT);
    expect(await listSentProfiles(signet)).toEqual([]);
  });
}
