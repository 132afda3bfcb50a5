import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MailboxSettings } from '../../../contract/mailboxes';
import type { SmartFolderSettings } from '../../../contract/smart-folders';
import { hideableFolderIds } from '../../../domain/default-folder';
import type { ReplyChoice, ReplyWith } from '../../../domain/reply-with';
import { propertyRuns } from '../../../domain/test-support/property-runs';
import { mailboxEditing, smartFolderEditing } from '../editing';
import type { EditingKind } from '../editing';
import type { SettingsDifference } from '../settings-difference';
import { keyOfDifference } from '../settings-difference';
import { listUndecided, mergeParts } from './merge-part';
import type { MergeDecisions, MergeSide } from './merge-part';

const anyChoice: fc.Arbitrary<ReplyChoice> = fc.constantFrom(
  { kind: 'default' as const },
  { kind: 'same-as-mailbox' as const },
  { kind: 'profile' as const, profileId: 'us' },
  { kind: 'profile' as const, profileId: 'care' },
);
const anyReplyWith: fc.Arbitrary<ReplyWith> = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ mode: 'default' as const }) },
  {
    weight: 4,
    arbitrary: fc
      .dictionary(fc.constantFrom('facebook', 'x', 'linkedin'), anyChoice)
      .map((choices) => ({ mode: 'custom' as const, choices: { ...choices } })),
  },
);
const anyName = fc.constantFrom('Support', 'Care', 'Help');
const anyMailbox: fc.Arbitrary<MailboxSettings> = fc.record(
  {
    name: anyName,
    topicIds: fc.uniqueArray(fc.constantFrom('brand', 'stores', 'jobs'), { minLength: 1 }),
    replyWith: anyReplyWith,
    // Folders come and go as well.
    smartFolderIds: fc.uniqueArray(fc.constantFrom('vip', 'france', 'other')),
    hiddenFolderIds: fc.uniqueArray(fc.constantFrom(...hideableFolderIds)),
    replyTarget: fc.record({
      minutes: fc.constantFrom(30, 60, 240),
      businessHours: fc.constant(null),
    }),
  },
  { requiredKeys: ['name', 'topicIds', 'replyWith', 'smartFolderIds'] },
);
const anyFolder: fc.Arbitrary<SmartFolderSettings> = fc.record({
  name: anyName,
  filter: fc.constantFrom('fr', 'de', 'en').map((language) => ({
    match: 'all' as const,
    conditions: [{ field: 'language' as const, operator: 'any-of' as const, values: [language] }],
  })),
  replyWith: anyReplyWith,
});

interface Kind {
  name: string;
  kind: EditingKind<unknown, unknown>;
  any: fc.Arbitrary<unknown>;
}
const kinds = [
  { name: 'mailbox', kind: mailboxEditing, any: anyMailbox },
  { name: 'smart folder', kind: smartFolderEditing, any: anyFolder },
] as unknown as readonly Kind[];

/** Fields that are put together of both sides' members. */
const sets = ['topics', 'default-folders', 'folder-order'];

/** The parts that differ. @param isWhole whether Reply with is one part, because a side ends with Default */
function keysOf(differences: readonly SettingsDifference[], isWhole: boolean): string[] {
  return differences.map((difference) =>
    isWhole && difference.field === 'choice' ? 'reply-with' : keyOfDifference(difference),
  );
}

/** What a form can make of settings: it puts folders in another order, but makes and deletes none. */
function editFrom(base: unknown, wanted: unknown): unknown {
  const { smartFolderIds } = base as Partial<MailboxSettings>;
  if (smartFolderIds === undefined) return wanted;
  const { smartFolderIds: order } = wanted as MailboxSettings;
  const inOrder = smartFolderIds.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return { ...(wanted as MailboxSettings), smartFolderIds: inOrder };
}

function hasDefault(settings: unknown): boolean {
  return (settings as { replyWith: ReplyWith }).replyWith.mode === 'default';
}

describe.each(kinds)('merging the settings of a $name', ({ kind, any }) => {
  const { toDraft, toSettings, findDifferences } = kind;
  const three = fc.tuple(any, any, any).map(([a, b, c]) => [a, b, editFrom(a, c)] as const);

  function merge(base: unknown, theirs: unknown, mine: unknown, side: MergeSide | null) {
    const draft = toDraft(mine);
    const parts = kind.listParts(base, draft, theirs);
    const decisions: MergeDecisions =
      side === null ? {} : Object.fromEntries(parts.map(({ key }) => [key, side]));
    return { parts, merged: toSettings(mergeParts(parts, draft, decisions)) };
  }

  test('gives mine when nobody else saved, theirs when I changed nothing', () => {
    fc.assert(
      fc.property(any, any, fc.constantFrom('mine' as const, 'theirs' as const), (a, any, side) => {
        const b = editFrom(a, any);
        const own = merge(a, a, b, side);
        expect(findDifferences(own.merged, b)).toEqual([]);
        expect(listUndecided(own.parts, {})).toEqual([]);
        const other = merge(a, b, a, side);
        expect(findDifferences(other.merged, b)).toEqual([]);
        expect(listUndecided(other.parts, {})).toEqual([]);
      }),
      propertyRuns(500),
    );
  });

  test('asks nothing where both changed alike', () => {
    fc.assert(
      fc.property(any, any, (base, same) => {
        const { parts, merged } = merge(base, same, same, null);
        expect(listUndecided(parts, {})).toEqual([]);
        expect(findDifferences(merged, same)).toEqual([]);
      }),
    );
  });

  test('takes what only one side changed, whatever is decided, and mine or theirs where both did', () => {
    const seen = { mine: 0, theirs: 0, undecided: 0 };
    fc.assert(
      fc.property(
        three,
        fc.constantFrom('mine' as const, 'theirs' as const),
        ([base, theirs, mine], side) => {
          const { merged } = merge(base, theirs, mine, side);
          const isWhole = hasDefault(theirs) || hasDefault(mine);
          const list = (from: unknown, to: unknown) => keysOf(findDifferences(from, to), isWhole);
          const [byThem, byMe] = [list(base, theirs), list(base, mine)];
          const [fromTheirs, fromMine] = [list(theirs, merged), list(mine, merged)];
          for (const key of new Set([...byThem, ...byMe])) {
            const isBoth = byThem.includes(key) && byMe.includes(key);
            if (isBoth && sets.includes(key)) continue;
            const winner = isBoth ? side : byMe.includes(key) ? 'mine' : 'theirs';
            seen[isBoth ? 'undecided' : winner] += 1;
            expect(winner === 'mine' ? fromMine : fromTheirs, key).not.toContain(key);
          }
        },
      ),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.mine, seen.theirs, seen.undecided)).toBeGreaterThan(100);
  });

  test('invents no value: each field is that of base, theirs or mine, or made of their members', () => {
    fc.assert(
      fc.property(
        three,
        fc.constantFrom('mine' as const, 'theirs' as const, null),
        ([base, theirs, mine], side) => {
          const { merged } = merge(base, theirs, mine, side);
          const isWhole = hasDefault(theirs) || hasDefault(mine);
          const fromAll = [base, theirs, mine].map((state) =>
            keysOf(findDifferences(state, merged), isWhole).filter((key) => !sets.includes(key)),
          );
          // A field that differs from all three states is nobody's.
          const [ofBase = [], ...others] = fromAll;
          expect(ofBase.filter((key) => others.every((keys) => keys.includes(key)))).toEqual([]);
        },
      ),
      propertyRuns(2000),
    );
  });

  test('with all decided for mine leaves mine where both changed; undecided is mine as well', () => {
    fc.assert(
      fc.property(three, ([base, theirs, mine]) => {
        expect(merge(base, theirs, mine, 'mine').merged).toEqual(
          merge(base, theirs, mine, null).merged,
        );
      }),
    );
  });
});

test('topics that each side added or took away all count, and folders are those there are now', () => {
  const base: MailboxSettings = {
    name: 'Support',
    topicIds: ['brand', 'jobs'],
    replyWith: { mode: 'default' },
    smartFolderIds: ['vip', 'france'],
  };
  const mine = mailboxEditing.toDraft({
    ...base,
    topicIds: ['brand', 'stores', 'jobs'],
    smartFolderIds: ['france', 'vip'],
  });
  const theirs = { ...base, topicIds: ['brand'], smartFolderIds: ['vip', 'france', 'new'] };
  const parts = mailboxEditing.listParts(base, mine, theirs);
  expect(parts.map(({ outcome }) => outcome)).toEqual(['both', 'both']);
  expect(mailboxEditing.toSettings(mergeParts(parts, mine, {}))).toMatchObject({
    topicIds: ['brand', 'stores'],
    smartFolderIds: ['france', 'vip', 'new'],
  });
});

test('where someone else put a new folder is decided by nobody but who merges', () => {
  const base: MailboxSettings = {
    name: 'Support',
    topicIds: ['brand'],
    replyWith: { mode: 'default' },
    smartFolderIds: ['vip', 'france'],
  };
  const mine = mailboxEditing.toDraft({ ...base, smartFolderIds: ['france', 'vip'] });
  const theirs = { ...base, smartFolderIds: ['urgent', 'vip', 'france'] };
  const parts = mailboxEditing.listParts(base, mine, theirs);
  expect(parts.map(({ outcome }) => outcome)).toEqual(['undecided']);
  expect(listUndecided(parts, {})).toHaveLength(1);
});

test('a decision holds only for what was looked at', () => {
  const base: SmartFolderSettings = {
    name: 'VIP',
    filter: { match: 'all', conditions: [] },
    replyWith: { mode: 'default' },
  };
  const mine = smartFolderEditing.toDraft({ ...base, name: 'Mine' });
  const [first] = smartFolderEditing.listParts(base, mine, { ...base, name: 'Theirs' });
  const decisions = { [first?.key ?? '']: 'theirs' as const };
  const later = smartFolderEditing.listParts(base, mine, { ...base, name: 'Theirs again' });
  expect(listUndecided(later, decisions)).toHaveLength(1);
});
