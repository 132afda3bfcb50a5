import type { Page } from '@playwright/test';
import { listMailboxFolders } from '../src/contract/mailboxes';
import { changeMention } from '../src/contract/mentions';
import { PRESENCE_LIFETIME } from '../src/contract/presence';
import { expectNoViolations } from './accessibility';
import { evenOutBrowser } from './firefox';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { listenForNoise } from './noise';
import { Signet } from './signet';
import { changeMailboxProfile, listSentProfiles } from './support-mailbox';

/** A page that is closed does not always say that it goes; then it is believed until it is swept away. */
const FORGOTTEN = PRESENCE_LIFETIME + 15_000;

/** Two people at work on the same mentions, each in a window of their own. */

const listOfOthers = (page: Page) =>
  page.getByRole('article').getByText(/is (looking at this|answering)$/);

test('two agents, one mention: each sees the other, and is asked before a second reply', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  const other = await signet.openTab({ as: 'editor-c' });
  const theirs = new Inbox(other.page);
  await theirs.openMention('Author 1');
  await expect(listOfOthers(page)).toHaveText('Editor C is looking at this');
  await expect(listOfOthers(other.page)).toHaveText('Agent B is looking at this');
  await expect(inbox.row('Author 1')).toContainText('Editor C is looking at this');

  await theirs.replyText.fill('I am on it.');
  await expect(page.getByText('Editor C is answering this too.')).toBeVisible();
  await expectNoViolations(page);

  // Firefox gives the focus back only in the tab that is in front.
  await page.bringToFront();
  await inbox.replyText.fill('Thank you for asking.');
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('alertdialog', { name: 'Editor C is answering' });
  await expect(question).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();
  await expect(inbox.replyText).toBeFocused();
  expect(await listSentProfiles(signet)).toEqual([]);

  await theirs.sendButton('Acme Care').click();
  await other.page.getByRole('button', { name: 'Send as Acme Care anyway' }).click();
  await expect(other.page.getByText('Sent as Acme Care').first()).toBeVisible();

  await expect(page.getByText('Editor C answered meanwhile.')).toBeVisible();
  await expect(inbox.replyText).toHaveValue('Thank you for asking.');
  await expect(page.getByRole('list', { name: 'Conversation' })).toContainText('I am on it.');
  await page.getByRole('button', { name: 'Understood' }).click();
  await expect(page.getByText(/is answering/)).toHaveCount(0);
  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText('Sent as Acme Care').first()).toBeVisible();

  await other.page.close();
  await expect(listOfOthers(page)).toHaveCount(0, { timeout: FORGOTTEN });
});

test('what was asked about is not sent once another profile would answer', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  const other = await signet.openTab({ as: 'editor-c' });
  const theirs = new Inbox(other.page);
  await theirs.openMention('Author 1');
  await theirs.replyText.fill('I am on it.');
  await expect(page.getByText('Editor C is answering this too.')).toBeVisible();
  // Firefox gives the focus back only in the tab that is in front.
  await page.bringToFront();
  await inbox.replyText.fill('Thank you for asking.');
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('alertdialog', { name: 'Editor C is answering' });
  await expect(question).toBeVisible();
  await changeMailboxProfile(signet, 'acme-us');
  const behind = { name: /Reply as Acme US/, includeHidden: true };
  await expect(page.getByRole('button', behind)).toBeVisible();
  await question.getByRole('button', { name: 'Send as Acme Care anyway' }).click();
  await expect(question).toBeHidden();
  await expect(inbox.sendButton('Acme US')).toBeFocused();
  await expect(page.getByText('Now Acme US answers')).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual([]);

  // The button says the name; a press on it is asked about as that one.
  await inbox.sendButton('Acme US').click();
  await question.getByRole('button', { name: 'Send as Acme US anyway' }).click();
  await expect(page.getByText('Sent as Acme US').first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-us']);
});

test('two agents in two browsers', async ({ backend, browser, baseURL, page, signet }) => {
  test.skip(backend === 'browser', 'that backend lives in one browser');
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you for asking.');

  const context = await browser.newContext({ baseURL: baseURL ?? '' });
  await evenOutBrowser(context);
  const noise = await listenForNoise(context, baseURL ?? '');
  const other = new Signet(await context.newPage(), noise);
  await other.open({ as: 'admin-a' });
  await new Inbox(other.page).openMention('Author 1');
  await expect(listOfOthers(other.page)).toHaveText('Agent B is answering');
  await other.page.getByRole('article').getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByText('Admin A resolved this mention.')).toBeVisible();
  await expect(inbox.row('Author 1')).toContainText('Resolved');

  // Who answers is another now; what was written waits for the agent's consent.
  await changeMailboxProfile(other, 'acme-fr');
  await expect(page.getByText(/Now Acme FR answers; before it was Acme Care/)).toBeVisible();
  await expect(inbox.replyText).toHaveValue('Thank you for asking.');
  await context.close();
  expect(noise.list()).toEqual([]);
  await expect(listOfOthers(page)).toHaveCount(0, { timeout: FORGOTTEN });
});

test('counts in the sidebar and the title follow what others do', async ({ page, signet }) => {
  await signet.open({ as: 'agent-b' });
  const inbox = page.getByRole('navigation', { name: 'Folders' }).getByRole('link').first();
  const { defaultFolders } = await signet.api(listMailboxFolders, {
    params: { mailboxId: 'support' },
  });
  const before = defaultFolders[0]?.count ?? 0;
  await expect(page).toHaveTitle(`(${String(before)}) Inbox · Support · Signet`);
  await signet.api(changeMention, {
    params: { mentionId: 'mention-2' },
    body: { status: 'resolved' },
    as: 'admin-a',
  });
  await expect(page).toHaveTitle(`(${String(before - 1)}) Inbox · Support · Signet`);
  await expect(inbox).toHaveText(new RegExp(`${String(before - 1)}$`));
  // The row stays where it is, and says what has become of it.
  await expect(new Inbox(page).row('Author 2')).toContainText('Resolved');
});
