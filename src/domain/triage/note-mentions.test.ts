import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAtSign, findNoteMentions, listMentionedUserIds, splitNote } from './note-mentions';

const users = [
  { id: 'ann', name: 'Ann' },
  { id: 'ann-lee', name: 'Ann Lee' },
  { id: 'other-ann', name: 'Ann' },
  { id: 'deniz', name: 'Deniz Aydın' },
];
const call = (text: string, chosenIds: string[] = []) =>
  findNoteMentions(text, users, chosenIds).map(({ userId, start, end }) => [
    userId,
    text.slice(start, end),
  ]);

describe('whom a note calls', () => {
  it.each([
    [
      'is found at the start, in the middle and before a comma',
      '@Ann, and @Deniz Aydın!',
      ['ann', 'deniz'],
    ],
    ['is who has the longest name that fits', 'For @Ann Lee.', ['ann-lee']],
    ['is nobody whose name only begins so', '@Anna and @Deniz', []],
    ['is nobody in an address', 'mail@Ann.example', []],
    ['is found behind a parenthesis', '(@Ann)', ['ann']],
    ['is nobody without an @', 'Ann Lee', []],
    ['is not the same with other letters', '@ann', []],
  ])('%s', (_, text, ids) => {
    expect(call(text).map(([id]) => id)).toEqual(ids);
  });

  it('is the one of a name that was chosen', () => {
    expect(call('@Ann', ['other-ann'])).toEqual([['other-ann', '@Ann']]);
  });

  it('is told once, in the order of the text', () => {
    const mentions = findNoteMentions('@Deniz Aydın @Ann @Deniz Aydın', users);
    expect(listMentionedUserIds(mentions)).toEqual(['deniz', 'ann']);
  });
});

describe('the parts of a note', () => {
  const piece = fc.constantFrom(
    '@Ann',
    ' ',
    '@Ann Lee',
    'é',
    '@',
    '\n',
    '😀',
    '@Deniz Aydın',
    'x',
    '.',
  );
  it('make the whole text again, and the mentions are those that were found', () => {
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (text) => {
          const mentions = findNoteMentions(text, users);
          const parts = splitNote(text, mentions);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          expect(parts.flatMap((part) => (part.kind === 'mention' ? [part.userId] : []))).toEqual(
            mentions.map(({ userId }) => userId),
          );
          for (const { start, end, userId } of mentions) {
            const user = users.find(({ id }) => id === userId);
            expect(text.slice(start, end)).toBe(`@${user?.name ?? ''}`);
          }
        },
      ),
    );
  });
});

describe('an @ that asks for a colleague', () => {
  it.each([
    ['@', { start: 0, end: 1, query: '' }],
    ['Ask @de', { start: 4, end: 7, query: 'de' }],
    ['Ask @Ann L', { start: 4, end: 10, query: 'Ann L' }],
    ['(@a', { start: 1, end: 3, query: 'a' }],
    ['a@b', null],
    ['@ a', null],
    ['@a\nb', null],
    ['nothing', null],
  ])('in %j', (text, expected) => {
    expect(findAtSign(text, text.length)).toEqual(expected);
  });

  it('is the one before the caret', () => {
    expect(findAtSign('@ann and @bob', 4)).toEqual({ start: 0, end: 4, query: 'ann' });
  });
});

describe('a note in parts', () => {
  const part = (text: string) => splitNote(text, findNoteMentions(text, users));

  it('has no empty ones', () => {
    expect(part('@Ann')).toEqual([{ kind: 'mention', text: '@Ann', userId: 'ann' }]);
    expect(part('')).toEqual([]);
  });

  it('has what is before, between and after the names', () => {
    expect(part('To @Ann, and @Deniz Aydın!')).toEqual([
      { kind: 'text', text: 'To ' },
      { kind: 'mention', text: '@Ann', userId: 'ann' },
      { kind: 'text', text: ', and ' },
      { kind: 'mention', text: '@Deniz Aydın', userId: 'deniz' },
      { kind: 'text', text: '!' },
    ]);
  });

  it('calls nobody who has no name', () => {
    expect(findNoteMentions('@ @', [{ id: 'nameless', name: '' }])).toEqual([]);
  });

  it('calls the first of a name where nobody was chosen', () => {
    expect(findNoteMentions('@Ann', users).map(({ userId }) => userId)).toEqual(['ann']);
  });
});
