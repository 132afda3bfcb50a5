import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MAX_TAGS, tagSchema } from '../../../../domain/mention';
import { applyTriage } from '../../../../domain/triage/triage-change';
import { checkTag } from './check-tag';
import { suggestTags } from './suggest-tags';

const full = Array.from({ length: MAX_TAGS }, (_, index) => `tag ${String(index)}`);

describe('what is typed as a tag', () => {
  it.each([
    ['  late  ', [], { kind: 'tag', tag: 'late' }],
    ['   ', [], null],
    ['VIP', [], { kind: 'tag', tag: 'vip' }],
    ['Late', ['late'], { kind: 'fault', fault: 'there-already' }],
    ['x'.repeat(41), [], { kind: 'fault', fault: 'too-long' }],
    ['a\tb', [], { kind: 'fault', fault: 'invalid' }],
    ['one more', full, { kind: 'fault', fault: 'too-many' }],
  ])('%j', (text, tags, expected) => {
    expect(checkTag(text, tags, ['vip'])).toEqual(expected);
  });

  test('is a tag just when the backend takes it', () => {
    const unit = fc.constantFrom('a', 'É', 'ß', ' ', '\t', '\n', '\u0000', '1', '😀', 'İ');
    const text = fc.oneof(fc.string({ unit, maxLength: 60 }), fc.constantFrom(...full, 'TAG 1'));
    fc.assert(
      fc.property(text, fc.subarray(full), (typed, tags) => {
        const check = checkTag(typed, tags, full);
        const state = { status: 'open', assigneeId: null, priority: 'normal', tags } as const;
        const parsed = tagSchema.safeParse(typed);
        const isTaken =
          parsed.success && applyTriage(state, { addTags: [parsed.data] }).kind === 'changed';
        expect(check?.kind === 'tag').toBe(isTaken);
      }),
    );
  });
});

test('known tags are suggested, those that begin so first, without those that are there', () => {
  const known = ['delivery', 'late', 'late delivery', 'Élan'];
  expect(suggestTags(known, '', ['LATE'])).toEqual(['delivery', 'late delivery', 'Élan']);
  expect(suggestTags(known, ' DEL', [])).toEqual(['delivery', 'late delivery']);
  expect(suggestTags(known, 'elan', [])).toEqual(['Élan']);
});
