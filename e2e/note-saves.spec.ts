import type { Page } from '@playwright/test';
import { expectNoViolations } from './accessibility';
import { forceFault } from '../src/contract/demo-faults';
import { deleteNote, saveNote } from '../src/contract/internal-notes';
import { getMention } from '../src/contract/mentions';
import type { InternalNote } from '../src/domain/triage/internal-note';
import { expect, test } from './fixtures';
import { Inbox } from './inbox';
import type { Signet } from './signet';
import { Triage } from './triage';

/** What comes of saves of one note that were not made from one another. */

const params = { mentionId: 'mention-1' };

async function findNote(signet: Signet): Promise<InternalNote | undefined> {
  const { conversation } = await signet.api(getMention, {
    params: { ...params, mailboxId: 'support' },
  });
  return conversation.notes[0];
}

/** The one note of the mention, as the backend has it, once it says this: the screen shows it before. */
async function readNote(signet: Signet, text: string): Promise<InternalNote> {
  await expect.poll(async () => (await findNote(signet))?.text).toBe(text);
  const note = await findNote(signet);
  if (note === undefined) throw new Error('The mention has no note');
  return note;
}

/** Writes a note, ready to be saved. */
async function writeFirst(page: Page, signet: Signet, text: string): Promise<Triage> {
  const triage = new Triage(page);
  await signet.open({ as: 'agent-b' });
  await new Inbox(page).openMention('Author 1');
  await triage.openNote();
  await triage.noteText.fill(text);
  return triage;
}

async function saveFirst(page: Page, signet: Signet, text: string): Promise<Triage> {
  const triage = await writeFirst(page, signet, text);
  await triage.noteText.press('Control+Enter');
  await expect(triage.notes).toContainText(text);
  await readNote(signet, text);
  return triage;
}

for (const [kind, what] of [
  ['error-before', 'was never saved, and comes late'],
  ['error-after', 'was saved without an answer'],
] as const) {
  test(`a note that ${what} does not undo what was saved after it`, async ({ page, signet }) => {
    signet.allowFaults();
    const triage = await writeFirst(page, signet, 'First');
    await signet.api(forceFault, {
      body: { kind, route: 'PUT /mentions/:mentionId/notes/:noteId', count: 1 },
    });
    await triage.noteText.press('Control+Enter');
    await expect(triage.noteText).toHaveValue('First');
    await triage.noteText.fill('First, corrected');
    await triage.noteText.press('Control+Enter');
    await expect(triage.notes).toContainText('First, corrected');
    await expect(triage.noteText).toHaveValue('');
    const { id: noteId } = await readNote(signet, 'First, corrected');
    const late = { text: 'First', mentionedUserIds: [], from: null };
    const { status } = await signet.request(saveNote, {
      params: { ...params, noteId },
      body: late,
    });
    expect(status).toBe(412);
    expect((await findNote(signet))?.text).toBe('First, corrected');
    await expect(triage.notes).toHaveCount(1);
  });
}

test('a note that was changed on another device is saved over only knowingly', async ({
  page,
  signet,
}) => {
  const triage = await saveFirst(page, signet, 'Call him.');
  const edit = page.getByRole('textbox', { name: 'Edit of the internal note' });
  const change = async (former: string, text: string) => {
    const note = await readNote(signet, former);
    const body = { text, mentionedUserIds: [], from: note.editedAt ?? note.writtenAt };
    await signet.api(saveNote, { params: { ...params, noteId: note.id }, body });
  };
  const begin = async (text: string) => {
    await triage.notes.getByRole('button', { name: 'Edit the note' }).click();
    await edit.fill(text);
  };
  const alert = page.getByRole('alert').filter({ hasText: 'the note was changed meanwhile' });

  signet.expectFailedRequest(412);
  await begin('Call him today.');
  await change('Call him.', 'Call her.');
  await edit.press('Control+Enter');
  await expect(alert).toContainText('Call her.');
  await expect(edit).toHaveValue('Call him today.');
  await expectNoViolations(page);
  await signet.reload();
  await expect(edit).toHaveValue('Call him today.');
  await edit.press('Control+Enter');
  await alert.getByRole('button', { name: 'Save mine over it' }).click();
  await expect(edit).toBeHidden();
  await expect(triage.notes).toContainText('Call him today.');
  await readNote(signet, 'Call him today.');

  await begin('Call nobody.');
  await change('Call him today.', 'Call them.');
  await edit.press('Control+Enter');
  await alert.getByRole('button', { name: 'Drop mine' }).click();
  await expect(edit).toBeHidden();
  await expect(alert).toBeHidden();
  await expect(triage.notes).toContainText('Call them.');
  await expect(triage.notes.getByRole('button', { name: 'Edit the note' })).toBeFocused();
});

test('the edit of a note that was deleted meanwhile is kept, and saved as a new one', async ({
  page,
  signet,
}) => {
  const triage = await saveFirst(page, signet, 'Call him.');
  // No news of the other device comes.
  await signet.open({ live: 'off', path: new URL(page.url()).pathname });
  await triage.notes.getByRole('button', { name: 'Edit the note' }).click();
  const edit = page.getByRole('textbox', { name: 'Edit of the internal note' });
  await edit.fill('Call him today.');
  const { id: noteId } = await readNote(signet, 'Call him.');
  await signet.api(deleteNote, { params: { ...params, noteId } });
  signet.expectFailedRequest(412);
  await edit.press('Control+Enter');
  await expect(page.getByText('the note was deleted meanwhile')).toBeVisible();
  await expect(triage.notes).toHaveCount(0);
  await expectNoViolations(page);
  await triage.openNote();
  await expect(triage.noteText).toHaveValue('Call him today.');
  await triage.noteText.press('Control+Enter');
  await expect(triage.notes).toContainText('Call him today.');
  expect((await readNote(signet, 'Call him today.')).id).not.toBe(noteId);
});

test('an edit goes on as an unsaved note when its note is deleted elsewhere, seen or unseen', async ({
  page,
  signet,
}) => {
  const triage = await saveFirst(page, signet, 'Call him.');
  const edit = page.getByRole('textbox', { name: 'Edit of the internal note' });
  await triage.notes.getByRole('button', { name: 'Edit the note' }).click();
  await edit.fill('Call him today.');
  const { id: noteId } = await readNote(signet, 'Call him.');
  await signet.api(deleteNote, { params: { ...params, noteId } });
  await expect(page.getByText('the note was deleted meanwhile')).toBeVisible();
  await expect(triage.notes).toHaveCount(0);
  await expect(triage.noteText).toHaveValue('Call him today.');
  await expectNoViolations(page);
  await triage.noteText.press('Control+Enter');
  const again = await readNote(signet, 'Call him today.');

  await triage.notes.getByRole('button', { name: 'Edit the note' }).click();
  await edit.fill('Call him at once.');
  await new Inbox(page).openMention('Author 2');
  await signet.api(deleteNote, { params: { ...params, noteId: again.id } });
  await new Inbox(page).openMention('Author 1');
  await expect(page.getByText('the note was deleted meanwhile')).toBeVisible();
  await triage.openNote();
  await expect(triage.noteText).toHaveValue('Call him at once.');
});
