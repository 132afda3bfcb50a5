import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findNoteObstacle } from './find-note-obstacle';
import { changeNoteDraft, emptyNoteDraft, isNoteDraftEmpty } from './note-draft';
import type { NoteDraft, NoteDraftEvent } from './note-draft';

const after = (...events: NoteDraftEvent[]) => events.reduce(changeNoteDraft, emptyNoteDraft);
const typed = (text: string, newId = 'n'): NoteDraftEvent => ({
  type: 'text-changed',
  text,
  newId,
});
const begun = { type: 'save-started' } as const;

describe('a note that is being written', () => {
  it('keeps the id that it was begun with', () => {
    expect(after(typed('a', 'one'), typed('ab', 'two')).noteId).toBe('one');
  });

  it('leaves the field while it is saved, and is gone once it is', () => {
    const saving = after(typed('Hello'), begun);
    expect(saving).toMatchObject({ text: '', saving: { noteId: 'n', text: 'Hello' } });
    expect(isNoteDraftEmpty(saving)).toBe(false);
    expect(changeNoteDraft(saving, { type: 'saved' })).toEqual(emptyNoteDraft);
  });

  it('comes back above what was written since, with its id, when it was not saved', () => {
    const draft = after(typed('Hello', 'one'), begun, typed('More', 'two'), { type: 'not-saved' });
    expect(draft).toMatchObject({ noteId: 'one', text: 'Hello\n\nMore', saving: null });
  });

  it('leaves the next one its own id', () => {
    const draft = after(typed('Hello', 'one'), begun, typed('More', 'two'), { type: 'saved' });
    expect(draft).toMatchObject({ noteId: 'two', text: 'More', saving: null });
  });

  it('is saved one at a time, and never without a word in it', () => {
    expect(after(typed('  \n'), begun).saving).toBeNull();
    const draft = after(typed('Hello', 'one'), begun, typed('More', 'two'), begun);
    expect(draft).toMatchObject({ text: 'More', saving: { noteId: 'one' } });
  });

  it('is, as an edit, over with its save or by hand, and goes on when it was not saved', () => {
    const edit = { type: 'edit-started', noteId: 'n', text: 'Old', chosenIds: ['ann'] } as const;
    expect(after(edit, typed(''))).toMatchObject({ isEdit: true, text: '' });
    expect(isNoteDraftEmpty(after(edit, typed('')))).toBe(false);
    expect(after(edit, typed('New'), begun, { type: 'saved' })).toEqual(emptyNoteDraft);
    expect(after(edit, typed('New'), begun, { type: 'not-saved' })).toMatchObject({
      noteId: 'n',
      text: 'New',
      chosenIds: ['ann'],
      isEdit: true,
    });
    expect(after(edit, typed('New'), { type: 'discarded' })).toEqual(emptyNoteDraft);
    expect(after(edit, typed('New'), edit).text).toBe('New');
  });
});

test('whatever happens, no word is lost that was not saved or deleted by hand', () => {
  const step = fc.constantFrom('write', 'save', 'saved', 'not-saved', 'reload');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let draft: NoteDraft = emptyNoteDraft;
      let count = 0;
      let unsaved: string[] = [];
      const saved = new Map<string, string>();
      for (const name of steps) {
        if (name === 'write') {
          const word = `w${String((count += 1))}.`;
          unsaved.push(word);
          draft = changeNoteDraft(draft, typed(draft.text + word, `id ${String(count)}`));
        } else if (name === 'save') draft = changeNoteDraft(draft, begun);
        else if (name === 'saved') {
          const { saving } = draft;
          if (saving !== null) {
            // The same id never stands for two notes that both were saved.
            expect(saved.has(saving.noteId)).toBe(false);
            saved.set(saving.noteId, saving.text);
            unsaved = unsaved.filter((word) => !saving.text.includes(word));
          }
          draft = changeNoteDraft(draft, { type: 'saved' });
        } else draft = changeNoteDraft(draft, { type: 'not-saved' });
        for (const word of unsaved)
          expect(`${draft.text} ${draft.saving?.text ?? ''}`).toContain(word);
      }
    }),
  );
});

test.each([
  [typed('Hello'), { isOnline: true, callCount: 0 }, null],
  [typed(' '), { isOnline: true, callCount: 0 }, 'empty'],
  [typed('Hello'), { isOnline: false, callCount: 0 }, 'offline'],
  [typed('x'.repeat(4001)), { isOnline: true, callCount: 0 }, 'too-long'],
  [typed(`${'x'.repeat(4000)}  `), { isOnline: true, callCount: 0 }, null],
  [typed('Hello'), { isOnline: true, callCount: 51 }, 'too-many-calls'],
])('what stands in the way of saving: %#', (event, situation, obstacle) => {
  expect(findNoteObstacle(after(event), situation)).toBe(obstacle);
});
