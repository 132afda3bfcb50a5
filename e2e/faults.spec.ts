import type { Page } from '@playwright/test';
import { endFaults, forceFault, getFaults, moveClock } from '../src/contract/demo-faults';
import type { FaultKind } from '../src/contract/demo-faults';
import { getMailbox } from '../src/contract/mailboxes';
import { signOut } from '../src/contract/session';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { listPublished } from './list-published';
import { waitToSend } from './outbox';
import { Settings } from './settings';
import type { Signet } from './signet';

/** A bad line, a second tab, a session that ends: nothing goes out twice, and nothing that was written is lost. */

const REPLIES = 'POST /mentions/:mentionId/replies';

function force(signet: Signet, kind: FaultKind, route: string, count = 1) {
  return signet.api(forceFault, { body: { kind, route, count } });
}

async function write(page: Page, signet: Signet, text: string): Promise<Inbox> {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill(text);
  return inbox;
}

/** In the same moment, also where the first click has already changed what the second one would wait for. */
async function clickAtOnce(...inboxes: Inbox[]): Promise<void> {
  await Promise.all(inboxes.map((inbox) => inbox.sendButton('Acme Care').dispatchEvent('click')));
}

const sent = (page: Page) => page.getByText('Sent as Acme Care').first();

test('a double click publishes once', async ({ page, signet }) => {
  const inbox = await write(page, signet, 'Once.');
  await inbox.sendButton('Acme Care').dblclick();
  await expect(sent(page)).toBeVisible();
  await expect(inbox.replyText).toHaveValue('');
  expect(await listPublished(signet)).toEqual(['Once.']);
});

test('an answer that never comes leaves the outcome unknown, until it is found out', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const inbox = await write(page, signet, 'Cut off.');
  // A browser may try once more by itself where a connection is cut, so two would not always be seen.
  await force(signet, 'cut-after', REPLIES, 20);
  await inbox.sendButton('Acme Care').click();
  const unknown = page.getByRole('alert').filter({ hasText: 'Unknown whether it was sent' });
  await expect(unknown).toContainText('Signet asks again in');
  await expect(inbox.replyText).toHaveValue('Cut off.');
  expect(await listPublished(signet)).toEqual(['Cut off.']);
  const { met } = await signet.api(getFaults, {});
  expect(new Set(met.map(({ kind }) => kind))).toEqual(new Set(['cut-after']));
  await signet.api(endFaults, {});
  await expect(sent(page)).toBeVisible({ timeout: 20_000 });
  await expect(unknown).toBeHidden();
  expect(await listPublished(signet)).toEqual(['Cut off.']);
});

test('one may find out at once, by hand', async ({ page, signet }) => {
  signet.allowFaults();
  const inbox = await write(page, signet, 'By hand.');
  await force(signet, 'truncated', REPLIES, 20);
  await inbox.sendButton('Acme Care').click();
  const ask = page.getByRole('button', { name: 'Find out now' });
  await expect(ask).toBeVisible();
  await expectNoViolations(page);
  // The pause has grown by then: whatever the machine takes for the rest, nothing is asked by itself before it is over.
  await expect(page.getByText(/asks again in 1\d seconds/)).toBeVisible({ timeout: 40_000 });
  await signet.api(endFaults, {});
  await ask.click();
  await expect(sent(page)).toBeVisible({ timeout: 2000 });
  expect(await listPublished(signet)).toEqual(['By hand.']);
});

test('a reload between try and answer publishes once', async ({ page, signet }) => {
  signet.allowFaults();
  const inbox = await write(page, signet, 'Reloaded.');
  await force(signet, 'latency', REPLIES);
  await inbox.sendButton('Acme Care').click();
  await expect(inbox.replyText).not.toBeEditable();
  await signet.reload();
  await expect(inbox.replyText).toHaveValue('');
  await expect(inbox.replyText).toBeEditable();
  expect(await listPublished(signet)).toEqual(['Reloaded.']);
});

test('two tabs that send the same draft publish it once', async ({ page, signet }) => {
  const inbox = await write(page, signet, 'From two tabs.');
  const tab = await signet.openTab();
  const other = new Inbox(tab.page);
  await other.openMention('Author 1');
  await expect(other.replyText).toHaveValue('From two tabs.');
  await clickAtOnce(inbox, other);
  for (const each of [inbox, other]) await expect(each.replyText).toHaveValue('');
  expect(await listPublished(signet)).toEqual(['From two tabs.']);
});

test('a tab says that another one is sending, and does not send', async ({ page, signet }) => {
  const inbox = await write(page, signet, 'Slowly.');
  const tab = await signet.openTab();
  const other = new Inbox(tab.page);
  await other.openMention('Author 1');
  await force(signet, 'latency', REPLIES);
  await inbox.sendButton('Acme Care').click();
  await expect(tab.page.getByText('Another tab is sending this reply.')).toBeVisible();
  await expect(other.replyText).toHaveValue('');
  expect(await listPublished(signet)).toEqual(['Slowly.']);
});

test('without Web Locks two tabs publish once as well', async ({ page, signet, context }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
  });
  const inbox = await write(page, signet, 'No locks.');
  const tab = await signet.openTab();
  const other = new Inbox(tab.page);
  await other.openMention('Author 1');
  await clickAtOnce(inbox, other);
  for (const each of [inbox, other]) await expect(each.replyText).toHaveValue('');
  expect(await listPublished(signet)).toEqual(['No locks.']);
});

test('a session that ends keeps what was typed, and lets one in again', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const inbox = await write(page, signet, 'Half a thought');
  // What watches for it comes after the first rows.
  await page.waitForTimeout(2000);
  await signet.api(signOut, {});
  // The dialog may be there already: what others do is read all the time.
  await inbox.sendButton('Acme Care').dispatchEvent('click');
  const dialog = page.getByRole('alertdialog', { name: 'Your session has ended' });
  await expect(dialog).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(inbox.replyText).toHaveValue('Half a thought');
  await expect(page.getByText('the session has ended')).toBeVisible();
  await page.getByRole('button', { name: 'Sign in again' }).click();
  await dialog.getByRole('button', { name: 'Sign in again' }).click();
  await expect(dialog).toBeHidden();
  await expect(sent(page)).toBeVisible();
  expect(await listPublished(signet)).toEqual(['Half a thought']);
});

test('a save that the backend has no time for is offered again, with the time', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  await signet.open();
  const settings = new Settings(page);
  await settings.openMailbox();
  const name = settings.mailbox.getByRole('textbox', { name: 'Name' });
  await name.fill('Support desk');
  await force(signet, 'too-many-requests', 'PUT /mailboxes/:mailboxId');
  await settings.mailbox.getByRole('button', { name: /^Save/ }).click();
  const alert = settings.mailbox.getByRole('alert');
  await expect(alert).toContainText(/no more requests until \d/);
  await expect(name).toHaveValue('Support desk');
  await settings.save(settings.mailbox);
  const mailbox = await signet.api(getMailbox, { params: { mailboxId: 'support' } });
  expect(mailbox.name).toBe('Support desk');
});

test('a backend without room publishes nothing, and the reply goes out once it has some', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const inbox = await write(page, signet, 'No room.');
  await force(signet, 'storage-full', REPLIES);
  await inbox.sendButton('Acme Care').click();
  await expect(sent(page)).toBeVisible();
  expect(await listPublished(signet)).toEqual(['No room.']);
});

test('a mention whose answer is still awaited does not put its profile under the reply to another', async ({
  page,
  signet,
}) => {
  await signet.open();
  const inbox = new Inbox(page);
  await force(signet, 'answered-late', 'GET /mailboxes/:mailboxId/mentions/:mentionId');
  await inbox.row('Author 1').click();
  await inbox.openMention('Author 2');
  await expect(inbox.sendButton('Acme US')).toBeVisible();
  const { met } = await signet.api(getFaults, {});
  expect(met).toMatchObject([{ kind: 'answered-late', path: expect.stringMatching(/mention-1$/) }]);
  // Longer than it is held back.
  await page.waitForTimeout(1500);
  await expect(page.getByRole('article', { name: 'Author 2' })).toBeVisible();
  await inbox.reply('To the second.', 'Acme US');
  await inbox.openMention('Author 1');
  await expect(inbox.sendButton('Acme Care')).toBeVisible();
});

test('settings that were read before a save and come after it do not pass for the newer ones', async ({
  page,
  signet,
}) => {
  await signet.open({ live: 'off' });
  const settings = new Settings(page);
  await settings.openMailbox();
  const name = settings.mailbox.getByRole('textbox', { name: 'Name' });
  await expect(name).toHaveValue('Support');
  await page.keyboard.press('Escape');
  for (const newName of ['Support desk', 'Support team']) {
    await force(signet, 'answered-late', 'GET /mailboxes/:mailboxId');
    await settings.openMailbox();
    await name.fill(newName);
    await settings.save(settings.mailbox);
    await page.waitForTimeout(1500);
    await settings.openMailbox();
    await expect(name).toHaveValue(newName);
    await page.keyboard.press('Escape');
  }
  const { met } = await signet.api(getFaults, {});
  expect(met.map(({ kind }) => kind)).toContain('answered-late');
  const mailbox = await signet.api(getMailbox, { params: { mailboxId: 'support' } });
  expect(mailbox.name).toBe('Support team');
});

test('what happens while the stream is cut, doubled or out of order is there once', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const stream = 'GET /events';
  await signet.open();
  const inbox = new Inbox(page);
  await inbox.openMention('Author 1');
  const tab = await signet.openTab({ as: 'agent-b', live: 'off' });
  const colleague = new Inbox(tab.page);
  for (const kind of ['events-twice', 'stream-cut', 'events-reordered'] as const) {
    await force(signet, kind, stream, 1);
  }
  await signet.reload();
  await colleague.openMention('Author 1');
  for (const text of ['First.', 'Second.', 'Third.', 'Fourth.']) {
    await colleague.reply(text, 'Acme Care');
  }
  const conversation = page.getByRole('list', { name: 'Conversation' });
  for (const text of ['First.', 'Second.', 'Third.', 'Fourth.']) {
    await expect(conversation.getByText(text, { exact: true })).toHaveCount(1);
  }
});

for (const hours of [-26, 26]) {
  test(`a backend whose clock is ${String(hours)} hours off still lets a reply be taken back`, async ({
    page,
    signet,
  }) => {
    await signet.open();
    await signet.api(moveClock, { body: { seconds: hours * 3600 } });
    await waitToSend(signet, 30);
    const inbox = new Inbox(page);
    await inbox.openMention('Author 1');
    await inbox.replyText.fill('In another time.');
    await inbox.sendButton('Acme Care').click();
    await expect(page.getByText(/\b(2\d|30) s/).first()).toBeVisible();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(inbox.replyText).toHaveValue('In another time.');
    expect(await listPublished(signet)).toEqual([]);
  });
}
