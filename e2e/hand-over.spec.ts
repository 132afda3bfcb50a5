import type { Page } from '@playwright/test';
import { getMention } from '../src/contract/mentions';
import { expectNoViolations } from './accessibility';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import type { Signet } from './signet';
import { listSentProfiles } from './support-mailbox';
import { Triage } from './triage';

/** A mention is given to a colleague with all that they need to know. */

const mentionPath = '/mailboxes/support/folders/inbox/mentions/mention-1';

async function readMention(signet: Signet) {
  return signet.api(getMention, { params: { mailboxId: 'support', mentionId: 'mention-1' } });
}

/** The list of colleagues that an @ has opened. */
const colleagues = (page: Page) =>
  page.getByRole('listbox', { name: 'Colleagues' }).getByRole('option');

test('hand a difficult customer to a colleague', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');

  // The colleague has the mention open already, and sees what comes without a reload.
  const other = await signet.openTab({ as: 'editor-c', path: mentionPath });
  const theirs = new Triage(other.page);
  await expect(theirs.conversation).toBeVisible();
  await page.bringToFront();

  await triage.openNote();
  await page.keyboard.type('He called twice, @ed');
  await expect(colleagues(page)).toHaveText(['Editor C editor']);
  await expectNoViolations(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('please be gentle.');
  await expect(triage.noteText).toHaveValue('He called twice, @Editor C please be gentle.');
  await page.keyboard.press('Control+Enter');
  await expect(triage.notes).toContainText('He called twice, @Editor C please be gentle.');
  await expect(triage.noteText).toHaveValue('');
  await expect(triage.noteText).toBeFocused();

  await expect(theirs.notes).toContainText('He called twice, @Editor C please be gentle.');
  await expect(theirs.notes.getByText('@Editor C', { exact: true })).toBeVisible();
  await expect(other.page.getByText('Agent B added an internal note.')).toBeVisible();

  await triage.priority('Normal').click();
  await page.getByRole('menuitemradio', { name: 'Critical priority' }).click();
  await expect(triage.priority('Critical')).toBeFocused();
  await triage.tagField.fill('angry');
  await page.keyboard.press('Enter');
  await expect(triage.tags).toHaveText(['angry']);
  await page.getByRole('combobox', { name: 'Assign' }).click();
  await page.getByRole('option', { name: 'Editor C' }).click();
  await expect(triage.conversation).toContainText(
    'Agent B changed the priority from normal to critical',
  );
  await expect(triage.conversation).toContainText('Agent B added the tag angry');
  await expect(triage.conversation).toContainText('Agent B assigned the mention to Editor C');

  await expect(theirs.priority('Critical')).toBeVisible();
  await expect(theirs.tags).toHaveText(['angry']);
  await expect(other.page.getByText('Agent B assigned this mention to you.')).toBeVisible();
  await new Inbox(other.page).openFolder('Assigned to me');
  await expect(new Inbox(other.page).row('Author 1')).toContainText('Critical priority');
  // None of it was an answer to the customer.
  expect(await listSentProfiles(signet)).toEqual([]);
  const { conversation } = await readMention(signet);
  expect(conversation.notes).toMatchObject([{ userId: 'agent-b', mentionedUserIds: ['editor-c'] }]);
  expect(conversation.replies).toEqual([]);
});

test('an unsaved note stays with its mention, over other mentions and a reload', async ({
  page,
  signet,
}) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await page.keyboard.press('m');
  await page.keyboard.type('Half a thought');
  await inbox.openMention('Author 2');
  await expect(triage.noteText).toHaveCount(0);
  await inbox.openMention('Author 1');
  await expect(triage.noteText).toHaveValue('Half a thought');
  await expect(inbox.replyText).toHaveValue('');
  await signet.reload();
  await expect(triage.noteText).toHaveValue('Half a thought');
  await page.getByRole('button', { name: 'Close, and keep the text' }).click();
  await expect(page.getByText('unsaved text')).toBeVisible();
  await signet.open({ as: 'editor-c', path: mentionPath });
  await expect(inbox.replyText).toBeVisible();
  await expect(triage.noteText).toHaveCount(0);
});

test('who wrote a note edits and deletes it; others do not', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b' });
  await inbox.openMention('Author 1');
  await triage.openNote();
  await triage.noteText.fill('He called twize.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await expect(triage.notes).toContainText('twize');

  await triage.notes.getByRole('button', { name: 'Edit the note' }).click();
  const edit = page.getByRole('textbox', { name: 'Edit of the internal note' });
  await expect(edit).toBeFocused();
  await edit.fill('He called twice.');
  await expectNoViolations(page);
  await signet.reload();
  await expect(edit).toHaveValue('He called twice.');
  await edit.press('Control+Enter');
  await expect(edit).toHaveCount(0);
  await expect(triage.notes).toContainText('He called twice.');
  await expect(triage.notes).toContainText('edited');
  await expect(triage.notes.getByRole('button', { name: 'Edit the note' })).toBeFocused();

  const other = await signet.openTab({ as: 'admin-a', path: mentionPath });
  const theirs = new Triage(other.page);
  await expect(theirs.notes).toContainText('He called twice.');
  await expect(theirs.notes.getByRole('button')).toHaveCount(0);
  await page.bringToFront();

  await triage.notes.getByRole('button', { name: 'Delete the note' }).click();
  const question = page.getByRole('alertdialog', { name: 'Delete this note?' });
  await question.getByRole('button', { name: 'Keep' }).click();
  await expect(triage.notes).toContainText('He called twice.');
  await triage.notes.getByRole('button', { name: 'Delete the note' }).click();
  await question.getByRole('button', { name: 'Delete' }).click();
  await expect(triage.notes).toHaveCount(0);
  await expect(triage.conversation).toBeFocused();
  await expect(triage.conversation).toContainText('Agent B deleted an internal note');
  await expect(theirs.notes).toHaveCount(0);
  expect(await listSentProfiles(signet)).toEqual([]);
});

test('what is not saved is said, and the text stays', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b', live: 'off' });
  await inbox.openMention('Author 1');
  await triage.openNote();
  await triage.noteText.fill('x'.repeat(4001));
  await expect(page.getByText('1 character too many')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save note' })).toBeDisabled();
  await triage.noteText.fill('He called twice.');

  await page.context().setOffline(true);
  await expect(page.getByText('You are offline. The text is kept here.')).toBeVisible();
  await triage.noteText.press('Control+Enter');
  await expect(triage.noteText).toHaveValue('He called twice.');
  await triage.priority('Normal').click();
  await page.getByRole('menuitemradio', { name: 'High priority' }).click();
  await expect(page.getByText('Not saved: you are offline.')).toBeVisible();
  // It is again as it was.
  await expect(triage.priority('Normal')).toBeVisible();
  await expectNoViolations(page);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(triage.priority('High')).toBeVisible();
  await triage.noteText.press('Control+Enter');
  await expect(triage.notes).toContainText('He called twice.');
});

test('who may not triage sees why', async ({ page, signet }) => {
  const inbox = new Inbox(page);
  const triage = new Triage(page);
  await signet.open({ as: 'viewer-d' });
  await inbox.openMention('Author 5');
  await expect(triage.priority('Normal')).toBeDisabled();
  await expect(triage.priority('Normal')).toHaveAccessibleDescription(/^Your role may not/);
  await expect(triage.tags).toHaveText(['other']);
  await expect(triage.tags.getByRole('button')).toHaveCount(0);
  await expect(triage.tagField).toHaveCount(0);
  const note = page.getByRole('button', { name: 'Internal note' });
  await expect(note).toBeDisabled();
  await expect(note).toHaveAccessibleDescription('Your role may not write internal notes.');
  await page.keyboard.press('m');
  await expect(
    page.getByText('Write an internal note: Your role may not write internal notes.'),
  ).toBeVisible();
  await expect(triage.noteText).toHaveCount(0);
});
