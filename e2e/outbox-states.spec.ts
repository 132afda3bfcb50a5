import { endFaults, forceFault } from '../src/contract/demo-faults';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { createHelpMailbox, deleteSupportMailbox } from './support-mailbox';

test('a viewer learns why there is no Outbox', async ({ page, signet }) => {
  await signet.open({ as: 'viewer-d', path: '/mailboxes/support/outbox/waiting' });
  await expect(page.getByText('No Outbox for you')).toBeVisible();
  await expectNoViolations(page);
});

test('without a network the Outbox says what cannot be done, and drafts stay', async ({
  page,
  signet,
}) => {
  await signet.open({ path: '/mailboxes/support/outbox/drafts' });
  await expect(page.getByText('No drafts in this mailbox')).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText(/nothing can be taken back or sent now/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/nothing can be taken back or sent now/)).toBeHidden();
});

test('an Outbox that was never loaded says without a network when it comes, and comes', async ({
  page,
  signet,
}) => {
  signet.allowFaults();
  await signet.open({ path: '/canned-replies' });
  const route = 'GET /mailboxes/:mailboxId/outbox';
  await signet.api(forceFault, { body: { kind: 'error-before', route, count: 40 } });
  await page.getByRole('link', { name: 'Inbox', exact: true }).click();
  await page.getByRole('link', { name: 'Waiting', exact: true }).click();
  await expect(page.getByText('The Outbox could not be loaded')).toBeVisible();
  await expect(page.getByText('Reason given: A fault was asked for')).toBeVisible();
  await signet.api(endFaults, {});
  await page.context().setOffline(true);
  await page.getByRole('main').getByRole('button', { name: 'Try again' }).click();
  const state = page.getByRole('main').getByRole('status');
  await expect(state.getByText('The Outbox was not loaded before.')).toBeVisible();
  await expect(page.getByText(/nothing can be taken back or sent now/)).toBeHidden();
  await expectNoViolations(page);
  await page.context().setOffline(false);
  await expect(page.getByText('Nothing waits')).toBeVisible();
});

test('an unknown part of the Outbox offers a way on', async ({ page, signet }) => {
  await signet.open({ path: '/mailboxes/support/outbox/nowhere' });
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});

test('a draft whose mailbox was deleted is in every other one, whole, and is opened there', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const text = ['Half', 'an', 'hour', 'of', 'work'].join('\n');
  await signet.open({ as: 'agent-b' });
  await createHelpMailbox(signet);
  await signet.reload();
  await inbox.openFolder('VIP');
  await inbox.openMention('Author 2');
  await inbox.replyText.fill(text);
  await inbox.openMailbox('Help');
  await expect(page.getByRole('link', { name: 'Drafts 0' })).toBeVisible();
  await deleteSupportMailbox(signet);
  await page.getByRole('link', { name: 'Drafts 1' }).click();
  const main = page.getByRole('main');
  await expect(main.getByText('Its mailbox was deleted')).toBeVisible();
  await expectNoViolations(page);
  await main.getByRole('link', { name: 'Open the reply to Author 2' }).click();
  await expect(page.getByRole('article', { name: 'Author 2' })).toBeVisible();
  await expect(inbox.replyText).toHaveValue(text);
});
