import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TAGS, mentionStatusSchema, prioritySchema } from '../mention';
import { listTriageActivities } from './activity';
import { applyTriage, foldTag, isSameTriageState, triageChangeSchema } from './triage-change';
import type { TriageChange, TriageState } from './triage-change';

const open: TriageState = { status: 'open', assigneeId: null, priority: 'normal', tags: ['late'] };

describe('a change of a mention', () => {
  it('leaves what it does not name', () => {
    expect(applyTriage(open, { status: 'resolved' })).toEqual({
      kind: 'changed',
      state: { ...open, status: 'resolved' },
    });
  });

  it('is none when all of it is so already', () => {
    const change = { status: 'open', addTags: ['LATE'], removeTags: ['new'] } as const;
    expect(applyTriage(open, { ...change, addTags: ['LATE'], removeTags: ['new'] })).toEqual({
      kind: 'same',
    });
  });

  it('removes and adds tags, and keeps the order of the others', () => {
    const state = { ...open, tags: ['a', 'b', 'c'] };
    expect(applyTriage(state, { addTags: ['d', 'D'], removeTags: ['B'] })).toMatchObject({
      state: { tags: ['a', 'c', 'd'] },
    });
  });

  it('is refused with more tags than a mention can be given', () => {
    const tags = Array.from({ length: MAX_TAGS }, (_, index) => `t${String(index)}`);
    expect(applyTriage({ ...open, tags }, { addTags: ['one more'] })).toEqual({
      kind: 'too-many-tags',
    });
    expect(applyTriage({ ...open, tags }, { addTags: ['in'], removeTags: ['t0'] }).kind).toBe(
      'changed',
    );
  });

  it('takes tags without blanks around them, of some length, on one line', () => {
    expect(triageChangeSchema.parse({ addTags: ['  late  '] })).toEqual({ addTags: ['late'] });
    for (const tag of ['', '   ', 'x'.repeat(41), 'two\nlines']) {
      expect(triageChangeSchema.safeParse({ addTags: [tag] }).success).toBe(false);
    }
  });
});

describe('the activities of a change', () => {
  it('are one for each thing that differs', () => {
    const after: TriageState = {
      status: 'resolved',
      assigneeId: 'ann',
      priority: 'high',
      tags: ['new'],
    };
    expect(listTriageActivities(open, after)).toEqual([
      { kind: 'resolved' },
      { kind: 'assigned', assigneeId: 'ann' },
      { kind: 'priority', from: 'normal', to: 'high' },
      { kind: 'tags', added: ['new'], removed: ['late'] },
    ]);
  });
});

const tag = fc.constantFrom('a', 'A', 'b', 'c', 'd');
const state: fc.Arbitrary<TriageState> = fc.record({
  status: fc.constantFrom(...mentionStatusSchema.options),
  assigneeId: fc.constantFrom(null, 'ann', 'bob'),
  priority: fc.constantFrom(...prioritySchema.options),
  tags: fc.uniqueArray(tag, { selector: foldTag }),
});
const change: fc.Arbitrary<TriageChange> = fc.record(
  {
    status: fc.constantFrom(...mentionStatusSchema.options),
    assigneeId: fc.constantFrom(null, 'ann', 'bob'),
    priority: fc.constantFrom(...prioritySchema.options),
    addTags: fc.array(tag, { maxLength: 3 }),
    removeTags: fc.array(tag, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

describe('any change', () => {
  it('made twice is made once, leaves no tag twice, and is told by its activities alone', () => {
    fc.assert(
      fc.property(state, change, (before, wanted) => {
        const outcome = applyTriage(before, wanted);
        const after = outcome.kind === 'changed' ? outcome.state : before;
        const isSame = isSameTriageState(before, after);
        expect(outcome.kind === 'same').toBe(isSame);
        expect(new Set(after.tags.map(foldTag)).size).toBe(after.tags.length);
        const said = listTriageActivities(before, after);
        if (isSame) expect(said).toEqual([]);
        // A tag that is removed and added in one change moves to the end, which says nothing.
        else if (after.tags.toSorted().join() !== before.tags.toSorted().join()) {
          expect(said.map(({ kind }) => kind)).toContain('tags');
        }
        const removesWhatItAdds = wanted.addTags?.some((added) =>
          wanted.removeTags?.some((removed) => foldTag(added) === foldTag(removed)),
        );
        if (removesWhatItAdds !== true) {
          expect(applyTriage(after, wanted).kind).toBe('same');
        }
      }),
    );
  });
});

describe('what happened between two states', () => {
  const other: TriageState = { ...open, status: 'resolved' };

  it('is resolving one way and reopening the other', () => {
    expect(listTriageActivities(open, other)).toEqual([{ kind: 'resolved' }]);
    expect(listTriageActivities(other, open)).toEqual([{ kind: 'reopened' }]);
  });

  it.each([
    { status: 'resolved' },
    { assigneeId: 'ann' },
    { priority: 'high' },
    { tags: [] },
  ] as const)('is something where they differ in one thing: %j', (change) => {
    expect(
      isSameTriageState(open, { ...open, ...change, tags: [...(change.tags ?? open.tags)] }),
    ).toBe(false);
  });

  it('a change that gives the mention to nobody takes it from whom it had', () => {
    expect(applyTriage({ ...open, assigneeId: 'ann' }, { assigneeId: null })).toMatchObject({
      state: { assigneeId: null },
    });
    expect(applyTriage({ ...open, assigneeId: 'ann' }, { status: 'resolved' })).toMatchObject({
      state: { assigneeId: 'ann' },
    });
  });
});
