import { expect, test } from 'vitest';
import { readNoteVersion } from './note-version';
import type { InternalNote } from './internal-note';

test('the version of a note is when it was last written', () => {
  const note: InternalNote = {
    id: 'note',
    mentionId: 'mention',
    userId: 'ada',
    text: 'Call him.',
    mentionedUserIds: [],
    writtenAt: '2026-01-01T00:00:00.000Z',
    editedAt: null,
  };
  expect(readNoteVersion(note)).toBe(note.writtenAt);
  const editedAt = '2026-01-02T00:00:00.000Z';
  expect(readNoteVersion({ ...note, editedAt })).toBe(editedAt);
});
