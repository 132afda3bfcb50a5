import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { openMentionByKey, tabTo } from './keyboard';
import { changeMailboxProfile, expireProfile, listSentProfiles } from './support-mailbox';

test('by keyboard alone: take the alternative to a blocked profile, and send', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open();
  await expireProfile(signet, 'acme-care');
  await signet.open({ as: 'agent-b' });
  await openMentionByKey(page, 'Author 1');
  await tabTo(page, inbox.replyText);
  await page.keyboard.type('Thank you for asking.');
  await page.keyboard.press('Control+Enter');
  expect(await listSentProfiles(signet)).toEqual([]);

  // Agent B last published as Acme US.
  await tabTo(page, page.getByRole('button', { name: 'Take Acme US instead' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, inbox.sendButton('Acme US'));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sent as Acme US').first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-us']);
});

test('by keyboard alone: accept another answer when the settings have changed, and send', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'agent-b', live: 'off' });
  await openMentionByKey(page, 'Author 1');
  await tabTo(page, inbox.replyText);
  await page.keyboard.type('Thank you for asking.');
  await changeMailboxProfile(signet, 'acme-fr');

  signet.expectFailedRequest(409);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/Nothing was sent/).first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual([]);

  const sendsAsFr = page.getByRole('button', { name: 'Send as Acme FR' });
  await tabTo(page, sendsAsFr, 'Shift+Tab');
  // Nobody reads the name in less.
  await expect(sendsAsFr).toBeEnabled();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Sent as Acme FR').first()).toBeVisible();
  expect(await listSentProfiles(signet)).toEqual(['acme-fr']);
});
