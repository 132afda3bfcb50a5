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
    const edit = {
      type: 'edit-started',
      noteId: 'n',
      text: 'Old',
      chosenIds: ['ann'],
      from: 'noon',
    } as const;
    expect(after(edit, typed(''))).toMatchObject({ isEdit: true, text: '' });
    expect(isNoteDraftEmpty(after(edit, typed('')))).toBe(false);
    expect(after(edit, typed('New'), begun, { type: 'saved' })).toEqual(emptyNoteDraft);
    expect(after(edit, typed('New'), begun, { type: 'not-saved' })).toMatchObject({
      noteId: 'n',
      text: 'New',
      chosenIds: ['ann'],
      isEdit: true,
      from: 'noon',
    });
    expect(after(edit, typed('New'), { type: 'discarded' })).toEqual(emptyNoteDraft);
    expect(after(edit, typed('New'), edit).text).toBe('New');
  });
});

describe('what a note was made from', () => {
  const edit = {
    type: 'edit-started',
    noteId: 'n',
    text: 'Old',
    chosenIds: [],
    from: 'noon',
  } as const;

  it('goes with its save, and stays with it when that was refused', () => {
    expect(after(typed('New'), begun).saving?.from).toBeNull();
    const refused = after(edit, typed('Mine'), begun, { type: 'not-saved' });
    expect(refused).toMatchObject({ from: 'noon', text: 'Mine' });
    const saving = changeNoteDraft(refused, begun);
    expect(saving.saving).toMatchObject({ from: 'noon', text: 'Mine' });
  });

  it('is something else once one has seen it, and saves over it', () => {
    const seen = after(
      edit,
      typed('Mine'),
      begun,
      { type: 'not-saved' },
      {
        type: 'rebased',
        from: 'one',
      },
    );
    expect(changeNoteDraft(seen, begun).saving).toMatchObject({ from: 'one', text: 'Mine' });
  });

  it('is, without an answer, perhaps what was tried: all of it goes with the next try', () => {
    const draft = after(typed('One'), begun, { type: 'not-saved' }, typed('Two'), begun);
    expect(draft.saving).toMatchObject({ text: 'Two', from: null, tried: ['One'] });
  });

  it('was deleted: it is a new note then, with what was written beside it', () => {
    const gone = { type: 'note-gone', text: 'Mine', chosenIds: ['ann'], newId: 'm' } as const;
    const draft = after(typed('Other'), gone);
    expect(draft).toMatchObject({
      noteId: 'm',
      text: 'Mine\n\nOther',
      from: null,
      wasDeleted: true,
    });
    expect(changeNoteDraft(draft, begun)).toMatchObject({
      wasDeleted: false,
      saving: { noteId: 'm', chosenIds: ['ann'] },
    });
  });

  it('is not handed to the next note', () => {
    const draft = after(typed('One'), begun, { type: 'not-saved' }, typed('Two'), begun);
    expect(after(typed('One'), begun, typed('Next', 'm'), { type: 'saved' })).toMatchObject({
      noteId: 'm',
      from: null,
      tried: [],
    });
    expect(changeNoteDraft(draft, { type: 'saved' })).toEqual(emptyNoteDraft);
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
