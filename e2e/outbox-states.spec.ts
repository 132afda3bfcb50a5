import { endFaults, forceFault } from '../src/contract/demo-faults';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';

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
