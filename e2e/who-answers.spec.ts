import type { Page } from '@playwright/test';
import { getMention } from '../src/contract/mentions';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { pressOnArrival } from './press-early';
import { Settings } from './settings';
import type { Signet } from './signet';
import {
  changeMailboxProfile,
  expireProfile,
  listSentProfiles,
  renewProfile,
} from './support-mailbox';

test('a chosen profile that expires blocks, until the agent takes the alternative', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await expireProfile(signet, 'acme-care');
  await signet.open({ as: 'agent-b' });
  await expect(inbox.row('Author 1')).toContainText(/blocked/i);
  await inbox.openMention('Author 1');
  await expect(page.getByText(/Acme Care.*expired/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reply as Acme Care', exact: true })).toHaveCount(
    0,
  );
  await inbox.replyText.fill('Thank you for asking.');
  await page.keyboard.press('Control+Enter');
  expect(await listSentProfiles(signet)).toEqual([]);

  // Agent B last published as Acme US.
  await page.getByRole('button', { name: 'Take Acme US instead' }).click();
  await expect(inbox.replyText).toHaveValue('Thank you for asking.');
  await inbox.sendButton('Acme US').click();
  await expect(page.getByText('Sent as Acme US').first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-us']);
});

test('the settings change between opening a mention and sending: nothing is sent', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  // As for somebody whom the news has not reached yet.
  await signet.open({ as: 'agent-b', live: 'off' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you for asking.');
  await expect(inbox.sendButton('Acme Care')).toBeVisible();
  await changeMailboxProfile(signet, 'acme-fr');

  signet.expectFailedRequest(409);
  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText(/Nothing was sent/).first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual([]);
  await expect(inbox.replyText).toHaveValue('Thank you for asking.');

  await inbox.sendButton('Acme FR').click();
  await expect(page.getByText('Sent as Acme FR').first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-fr']);
});

test('a press that was meant for the profile before sends nothing as the one that has just come', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you for asking.');
  await expect(inbox.sendButton('Acme Care')).toBeEnabled();
  // Also where the answer is again what it was.
  for (const [profileId, name, says] of [
    ['acme-fr', 'Acme FR', 'Now Acme FR answers'],
    ['acme-care', 'Acme Care', 'replies on Facebook as Acme Care'],
  ] as const) {
    await pressOnArrival(page, `Reply as ${name}`);
    await changeMailboxProfile(signet, profileId);
    await expect(page.getByText(says).first()).toBeVisible();
    await expect(inbox.sendButton(name)).toBeEnabled();
    expect(await listSentProfiles(signet)).toEqual([]);
    await expect(inbox.replyText).toHaveValue('Thank you for asking.');
  }

  await inbox.sendButton('Acme Care').click();
  await expect(page.getByText('Sent as Acme Care').first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-care']);
});

test('that another profile answers is not taken note of by a press that came before the words', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you for asking.');
  await pressOnArrival(page, 'Understood');
  await changeMailboxProfile(signet, 'acme-fr');
  const understood = page.getByRole('button', { name: 'Understood' });
  await expect(understood).toBeEnabled();
  await expect(page.getByText('Now Acme FR answers').first()).toBeVisible();
  await understood.click();
  await expect(understood).toBeHidden();
});

/** Writes to a mention whose profile has expired, so that an alternative is offered. */
async function writeWhereBlocked(page: Page, signet: Signet): Promise<Inbox> {
  const inbox = new Inbox(page);
  await signet.open();
  await expireProfile(signet, 'acme-care');
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you for asking.');
  return inbox;
}

test('the alternative is not taken by a press that was meant for another', async ({
  page,
  signet,
}) => {
  const inbox = await writeWhereBlocked(page, signet);
  await expect(page.getByRole('button', { name: 'Take Acme US instead' })).toBeEnabled();
  await pressOnArrival(page, 'Take Acme FR instead');
  await expireProfile(signet, 'acme-us');
  const take = page.getByRole('button', { name: 'Take Acme FR instead' });
  await expect(take).toBeEnabled();
  await expect(inbox.sendButton('Acme FR')).toBeHidden();
  await take.click();
  await expect(inbox.sendButton('Acme FR')).toBeEnabled();
});

test('an alternative that was taken does not go out as the profile that the rules name again', async ({
  page,
  signet,
}) => {
  const inbox = await writeWhereBlocked(page, signet);
  await page.getByRole('button', { name: 'Take Acme US instead' }).click();
  await expect(inbox.sendButton('Acme US')).toBeEnabled();
  await pressOnArrival(page, 'Reply as Acme Care');
  await renewProfile(signet, 'acme-care');
  await expect(inbox.sendButton('Acme Care')).toBeEnabled();
  expect(await listSentProfiles(signet)).toEqual([]);
  await expect(inbox.replyText).toHaveValue('Thank you for asking.');
});

test('sending resolves the mention, and who answers the others follows', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openFolder('France');
  await expect(inbox.row('Author 3')).toContainText('Acme FR');
  await inbox.openMention('Author 4');
  await inbox.chooseProfile('Acme US');
  await inbox.reply('Bonjour, nous regardons cela.', 'Acme US');
  // Acme US is now what this admin last used on Facebook.
  await expect(inbox.row('Author 3')).toContainText('Acme US');
  await inbox.openFolder('Inbox');
  await expect(page.getByRole('link', { name: /^Author 1\b.*\bOpen\b/ })).toBeVisible();
  await expect(inbox.row('Author 4')).toHaveCount(0);
  await inbox.openFolder('Archive');
  await expect(page.getByRole('link', { name: /^Author 4\b.*\bResolved\b/ })).toBeVisible();
});

test('a reply by hand goes out under the chosen profile', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.chooseProfile('Acme FR');
  await inbox.reply('Bonjour.', 'Acme FR');
  expect(await listSentProfiles(signet)).toEqual(['acme-fr']);
});

test('two tabs at once show the same', async ({ page, signet }) => {
  const first = new Inbox(page);
  await signet.open();
  const other = await signet.openTab();
  const second = new Inbox(other.page);
  const settings = new Settings(other.page);
  await expect(first.row('Author 1')).toContainText('Acme Care');

  await settings.openMailbox();
  await settings.choose(settings.mailbox, 'Facebook', 'Acme FR');
  await settings.save(settings.mailbox);
  await expect(second.row('Author 1')).toContainText('Acme FR');
  await expect(first.row('Author 1')).toContainText('Acme FR');

  await first.openMention('Author 1');
  await first.reply('Bonjour.', 'Acme FR');
  await expect(second.row('Author 1')).toHaveCount(0);
});

test('what is being written stays with its mention, also over a reload', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('For the first');
  await inbox.openMention('Author 2');
  await expect(inbox.replyText).toHaveValue('');
  await inbox.replyText.fill('For the second');
  await signet.reload();
  await expect(inbox.replyText).toHaveValue('For the second');
  await inbox.openMention('Author 1');
  await expect(inbox.replyText).toHaveValue('For the first');
});

test('a text that is longer than the service takes is refused, and stays', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 6');
  // 141 CJK characters weigh 282 on X.
  await inbox.replyText.fill('語'.repeat(141));
  await expect(page.getByText(/2 (characters )?over|2 too many|−2|-2/).first()).toBeVisible();
  await expect(inbox.sendButton('@acme')).toBeDisabled();
  await inbox.replyText.fill('語'.repeat(140));
  await expect(inbox.sendButton('@acme')).toBeEnabled();
});

test('a double click sends once', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill('Thank you for asking.');
  await inbox.sendButton('Acme Care').dblclick();
  await expect(page.getByText('Sent as Acme Care').first()).toBeVisible();
  const { conversation } = await signet.api(getMention, {
    params: { mailboxId: 'support', mentionId: 'mention-1' },
  });
  expect(conversation.replies.map(({ profileId }) => profileId)).toEqual(['acme-care']);
});
