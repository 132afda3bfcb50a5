import { changeMention, getMention } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import { Triage } from './triage';

/** Mentions are resolved, taken and ranked from their rows, without opening them. */

const toNumber = (author: string) => author.replace('Author ', 'mention-');

test('triage from the list, by mouse', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 3');
  await inbox.row('Author 1').hover();
  const actions = triage.rowActions('Author 1');
  await actions.getByRole('button', { name: 'Normal priority, change it' }).click();
  await page.getByRole('menuitemradio', { name: 'High priority' }).click();
  await expect(inbox.row('Author 1')).toContainText('High priority');
  await expect(actions.getByRole('button', { name: 'High priority, change it' })).toBeFocused();
  await expectNoViolations(page);

  await actions.getByRole('button', { name: 'Assign to me' }).click();
  await expect(inbox.row('Author 1')).toHaveCount(0);
  // The work goes on with the row that took its place, and what was open is untouched.
  await expect(page.getByRole('list', { name: 'Inbox' }).locator(':focus')).toHaveAttribute(
    'data-mention-id',
    /mention-/,
  );
  await expect(page.getByRole('article', { name: 'Author 3' })).toBeVisible();
  await inbox.openFolder('Assigned to me');
  await inbox.row('Author 1').hover();
  await expect(actions.getByRole('button', { name: 'Assign to me' })).toBeDisabled();
  await actions.getByRole('button', { name: 'Resolve' }).click();
  await expect(inbox.row('Author 1')).toHaveCount(0);
  await inbox.openFolder('Archive');
  await inbox.row('Author 1').hover();
  await actions.getByRole('button', { name: 'Reopen' }).click();
  await expect(inbox.row('Author 1')).toContainText('Open');
  // The row shows it ahead of the backend.
  await expect(async () => {
    const { mention, conversation } = await signet.api(getMention, {
      params: { mailboxId: 'support', mentionId: 'mention-1' },
    });
    expect(mention).toMatchObject({ status: 'open', assigneeId: 'agent-b', priority: 'high' });
    expect(conversation.activities.map(({ kind }) => kind)).toEqual([
      'priority',
      'assigned',
      'resolved',
      'reopened',
    ]);
  }).toPass({ timeout: 10_000 });
});

test('triage from the list, by keyboard', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b' });
  await expect(inbox.row('Author 1')).toBeVisible();
  const focusedId = () =>
    page.evaluate(() => document.activeElement?.getAttribute('data-mention-id') ?? '');
  await page.keyboard.press('j');
  const first = `Author ${(await focusedId()).replace('mention-', '')}`;

  await page.keyboard.press('i');
  await expect(page.getByRole('menuitemradio', { name: 'Critical priority' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(inbox.row(first)).toContainText('Critical priority');
  await expect(inbox.row(first)).toBeFocused();

  // Behind its checkbox all its actions are one stop of Tab; one more leads on to its reasons.
  const actions = triage.rowActions(first);
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('checkbox', { name: `Select mention of ${first}`, exact: true }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(actions.getByRole('button', { name: 'Resolve' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(actions.getByRole('button', { name: 'Assign to me' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Why this answer/ })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(actions.getByRole('button', { name: 'Assign to me' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(inbox.row(first)).toHaveCount(0);
  // The row that took its place has the focus.
  await expect.poll(focusedId).toMatch(/^mention-/);
  expect(await focusedId()).not.toBe(toNumber(first));
  await expect(async () => {
    const { mention } = await signet.api(getMention, {
      params: { mailboxId: 'support', mentionId: toNumber(first) },
    });
    expect(mention).toMatchObject({ status: 'resolved', priority: 'critical' });
  }).toPass({ timeout: 10_000 });
});

test('a change that is refused is taken back in the row, and said', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b', live: 'off' });
  await inbox.row('Author 1').hover();
  const actions = triage.rowActions('Author 1');
  await expect(actions).toBeVisible();
  await page.context().setOffline(true);
  // The line that says so has moved the rows.
  await expect(page.getByText(/offline/i).first()).toBeVisible();
  await inbox.row('Author 1').hover();
  await actions.getByRole('button', { name: 'Resolve' }).click();
  await expect(page.getByText('Not saved. Try again.')).toBeVisible();
  await expect(inbox.row('Author 1')).toContainText('Open');
  await page.context().setOffline(false);
  await expect(page.getByText(/offline/i)).toHaveCount(0);
  await inbox.row('Author 1').hover();
  await actions.getByRole('button', { name: 'Resolve' }).click();
  await expect(inbox.row('Author 1')).toHaveCount(0);
});

test('who may not triage sees why on the row', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  await signet.open({ as: 'viewer-d' });
  await inbox.row('Author 1').hover();
  const resolve = new Triage(page)
    .rowActions('Author 1')
    .getByRole('button', { name: 'Resolve', exact: true });
  await expect(resolve).toBeDisabled();
  await expect(resolve).toHaveAttribute('title', /Your role may not resolve/);
});

test('tags: the known ones, new ones, and what cannot be one', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await page.keyboard.press('t');
  await expect(triage.tagField).toBeFocused();
  const known = page.getByRole('listbox', { name: 'Tags of this mailbox' }).getByRole('option');
  await expect(known).toHaveText(['other']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(triage.tags).toHaveText(['other']);
  await expect(triage.tagField).toBeFocused();

  await page.keyboard.type('late');
  await expect(page.getByText('Enter adds “late” as a new tag.')).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('angry');
  await page.keyboard.press('Enter');
  await expect(triage.tags).toHaveText(['other', 'late', 'angry']);

  await page.keyboard.type('LATE');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The mention has this tag already.')).toBeVisible();
  await expect(triage.tagField).toHaveValue('LATE');
  await triage.tagField.fill('x'.repeat(41));
  await page.keyboard.press('Enter');
  await expect(page.getByText('A tag has 40 characters at most. Shorten it.')).toBeVisible();
  await expect(triage.tagField).toHaveValue('x'.repeat(41));
  await expectNoViolations(page);
  await triage.tagField.fill('');

  await page.keyboard.press('Backspace');
  await expect(triage.tags).toHaveText(['other', 'late']);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('button', { name: 'Remove the tag other' })).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(triage.tags).toHaveText(['late']);
  await expect(page.getByRole('button', { name: 'Remove the tag late' })).toBeFocused();
  await triage.tags.getByRole('button', { name: 'Remove the tag late' }).click();
  await expect(triage.tags).toHaveCount(0);
  await expect(triage.tagField).toBeFocused();

  const tags = Array.from({ length: 20 }, (_, index) => `tag ${String(index)}`);
  const params = { mentionId: 'mention-1' };
  // The screen shows before it is so that the last tag is gone.
  const readTags = async () =>
    (await signet.api(getMention, { params: { ...params, mailboxId: 'support' } })).mention.tags;
  await expect.poll(readTags).toEqual([]);
  await signet.api(changeMention, { params, body: { addTags: tags }, as: 'admin-a' });
  await expect(triage.tags).toHaveCount(20);
  await triage.tagField.fill('one more');
  await page.keyboard.press('Enter');
  await expect(page.getByText('A mention has 20 tags at most. Remove one first.')).toBeVisible();
  await expect(triage.tagField).toHaveValue('one more');
});
