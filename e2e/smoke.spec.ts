import { listMailboxes } from '../src/contract/mailboxes';
import { getSession } from '../src/contract/session';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { findMentionRows } from './mention-rows';

test('the inbox opens with mentions, and is accessible', async ({ signet, page }) => {
  await signet.open();
  await expect(page.getByRole('link', { name: 'Inbox' }).first()).toBeVisible();
  await expect(findMentionRows(page).first()).toBeVisible();
  await expectNoViolations(page);
});

test('the address chooses world and user', async ({ signet }) => {
  await signet.open({ as: 'agent-b' });
  const session = await signet.api(getSession, {});
  expect(session.user.id).toBe('agent-b');
  expect(session.demo?.world).toBe('worked-example');
  const { items } = await signet.api(listMailboxes, { as: 'admin-a' });
  expect(items.map(({ name }) => name)).toEqual(['Support']);
});
