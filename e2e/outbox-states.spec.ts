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

test('an unknown part of the Outbox offers a way on', async ({ page, signet }) => {
  await signet.open({ path: '/mailboxes/support/outbox/nowhere' });
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
});
