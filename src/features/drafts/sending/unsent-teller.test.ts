import { expect, test } from 'vitest';
import { emptyDraft } from '../draft';
import type { Draft } from '../draft';
import type { Drafts } from '../draft-storage';
import type { Asking } from './reconciler';
import { createUnsentTeller } from './unsent-teller';

const NOW = 1_000;
const MINE = '/ada/m1';

const attempt = {
  idempotencyKey: 'key',
  request: {
    mailboxId: 'support',
    openFolderId: null,
    profileId: 'acme-care',
    chosenBy: 'resolved',
    settingsRevision: 1,
    text: 'Hello',
  },
  undoSeconds: 0,
  at: 0,
} as const;

const sendings = {
  writing: { phase: 'writing', attempt: null },
  sending: { phase: 'sending', attempt },
  unknown: { phase: 'unknown', attempt },
  refused: { phase: 'refused', attempt, refusal: { reason: 'conflict' } },
} as const;

function draft(phase: keyof typeof sendings): Draft {
  return { ...emptyDraft, text: 'Hello', sending: sendings[phase] };
}

/** What is told after each look, and after what was seen. */
function start(former: Drafts = {}) {
  const said: string[][] = [];
  const teller = createUnsentTeller({
    owner: '/ada/',
    former,
    tell: (names) => said.push([...names]),
    now: () => NOW,
  });
  return {
    look: (drafts: Drafts, askings: Record<string, Asking> = {}) => {
      teller.look(drafts, askings);
      return said.at(-1) ?? [];
    },
    note: (name: string) => {
      teller.note([name]);
      return said.at(-1) ?? [];
    },
    said,
  };
}

test('what is refused is told of once, until the next try', () => {
  const { look, note, said } = start();
  expect(look({ [MINE]: draft('sending') })).toEqual([]);
  expect(look({ [MINE]: draft('refused') })).toEqual([MINE]);
  look({ [MINE]: draft('refused') });
  expect(said).toHaveLength(1);
  expect(note(MINE)).toEqual([]);
  expect(look({ [MINE]: draft('refused') })).toEqual([]);
  look({ [MINE]: draft('sending') });
  expect(look({ [MINE]: draft('refused') })).toEqual([MINE]);
});

test('what is written on, sent in the end, or not there any more is told of no longer', () => {
  for (const after of [{ [MINE]: draft('writing') }, { [MINE]: draft('sending') }, {}]) {
    const { look } = start();
    expect(look({ [MINE]: draft('refused') })).toEqual([MINE]);
    expect(look(after)).toEqual([]);
  }
});

test('what was refused before the page began is not told of, nor what is someone else’s', () => {
  const former = { [MINE]: draft('refused') };
  const { look } = start(former);
  expect(look({ ...former, '/bob/m1': draft('refused') })).toEqual([]);
  expect(look({ ...former, '/ada/m2': draft('refused') })).toEqual(['/ada/m2']);
});

test('an unknown outcome is told of once it was asked for in vain, and again when it is refused', () => {
  const { look, note } = start();
  const drafts = { [MINE]: draft('unknown') };
  const asking: Asking = { isAsking: false, isHeld: false, nextAt: NOW + 1, why: null };
  expect(look(drafts)).toEqual([]);
  expect(look(drafts, { [MINE]: { ...asking, nextAt: NOW } })).toEqual([]);
  expect(look(drafts, { [MINE]: { ...asking, isAsking: true, nextAt: null } })).toEqual([]);
  expect(look(drafts, { [MINE]: { ...asking, isHeld: true } })).toEqual([]);
  expect(look(drafts, { [MINE]: asking })).toEqual([MINE]);
  // It stays told while it is asked anew, and is not told twice.
  expect(look(drafts, { [MINE]: { ...asking, isAsking: true, nextAt: null } })).toEqual([MINE]);
  expect(note(MINE)).toEqual([]);
  expect(look(drafts, { [MINE]: asking })).toEqual([]);
  expect(look({ [MINE]: draft('refused') })).toEqual([MINE]);
});

test('what only the agent can have found out is told of as well', () => {
  const { look } = start({ [MINE]: draft('unknown') });
  const byHand: Asking = { isAsking: false, isHeld: false, nextAt: null, why: null };
  expect(look({ [MINE]: draft('unknown') }, { [MINE]: byHand })).toEqual([MINE]);
});
