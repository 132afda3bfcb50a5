import { endFaults, forceFault } from '../src/contract/demo-faults';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { holdAnswers, holdRequests } from './hold-answers';
import { Inbox } from './inbox';
import { listPublished } from './list-published';
import type { Signet } from './signet';
import { changeMailboxProfile, listSentProfiles } from './support-mailbox';

/** Who sends and goes on at once is told when that reply was not sent after all. */

const TEXT = 'We are on it.';
const REPLIES = 'POST /mentions/:mentionId/replies';

/** Sends to Author 1 as Acme Care, and goes on to Author 5 before that is refused, as Acme US would answer. */
async function beRefusedOnceGone(inbox: Inbox, signet: Signet): Promise<void> {
  await signet.open({ live: 'off' });
  await inbox.openMention('Author 1');
  await inbox.replyText.fill(TEXT);
  const letGo = await holdRequests(signet.page, 'POST', /\/replies/);
  signet.expectFailedRequest(409);
  await inbox.sendButton('Acme Care').click();
  await inbox.openMention('Author 5');
  await changeMailboxProfile(signet, 'acme-us');
  await letGo();
}

test('a reply that is refused once one has gone on is said not to have been sent, until it was looked at', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  await beRefusedOnceGone(inbox, signet);

  const notice = page.getByRole('alert').filter({ hasText: '1 reply needs another look' });
  await expect(notice).toContainText(
    'Author 1: Nothing was sent: Acme US would answer now instead of Acme Care.',
  );
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Drafts 1' }).click();
  const row = page.getByRole('list', { name: 'Drafts' }).getByRole('listitem');
  await expect(row).toContainText('Nothing was sent: Acme US would answer now');
  await expect(notice).toBeVisible();

  await notice.getByRole('link', { name: 'Open the reply to Author 1' }).click();
  await expect(page.getByRole('article', { name: 'Author 1' })).toBeVisible();
  await expect(inbox.replyText).toHaveValue(TEXT);
  await expect(notice).toBeHidden();
  await expect(page.getByText(/^Nothing was sent: Acme US would answer/)).toBeVisible();
  // It counts as read once it has stood there for a moment.
  await page.waitForTimeout(2_000);
  await inbox.openMention('Author 5');
  await expect(inbox.replyText).toHaveValue('');
  await expect(notice).toBeHidden();
  expect(await listSentProfiles(signet)).toEqual([]);
});

test('an outcome that nobody knows is told of where one has gone on, and no more once it is known', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  const inbox = new Inbox(page);
  await signet.open();
  await inbox.openMention('Author 1');
  await inbox.replyText.fill(TEXT);
  await signet.api(forceFault, { body: { kind: 'error-after', route: REPLIES, count: 100 } });
  const letGo = await holdAnswers(page, 'POST', /\/replies/);
  await inbox.sendButton('Acme Care').click();
  await page.getByRole('link', { name: 'Reply map' }).click();
  await expect(page.getByRole('heading', { name: 'Reply map' })).toBeVisible();
  await letGo();
  const notice = page.getByRole('alert').filter({ hasText: 'needs another look' });
  await expect(notice).toContainText('Author 1: Unknown whether it was sent');
  await signet.api(endFaults, {});
  await expect(notice).toBeHidden({ timeout: 30_000 });
  expect(await listPublished(signet)).toEqual([TEXT]);
});

test('one may take note of it, and it stays in Drafts with its reason', async ({
  page,
  signet,
}) => {
  await beRefusedOnceGone(new Inbox(page), signet);
  const notice = page.getByRole('alert').filter({ hasText: '1 reply needs another look' });
  await notice.getByRole('button', { name: 'Noted' }).click();
  await expect(notice).toBeHidden();
  await signet.reload();
  await page.getByRole('link', { name: 'Drafts 1' }).click();
  await expect(page.getByRole('list', { name: 'Drafts' }).getByRole('listitem')).toContainText(
    'Nothing was sent: Acme US would answer now',
  );
  await expect(notice).toBeHidden();
});
