import { describe, expect, test } from 'vitest';
import type { ReplyChoice } from '../../domain/reply-with';
import { draftReplyWith, readChoice, rebaseReplyWith, toReplyWith } from './reply-with-draft';
import type { ReplyWithDraft } from './reply-with-draft';

const byDefault: ReplyChoice = { kind: 'default' };
const same: ReplyChoice = { kind: 'same-as-mailbox' };

function as(profileId: string): ReplyChoice {
  return { kind: 'profile', profileId };
}

function custom(choices: Record<string, ReplyChoice>): ReplyWithDraft {
  return { mode: 'custom', choices };
}

const unset: ReplyWithDraft = { mode: 'default', choices: {} };

describe('what a draft saves', () => {
  test('of a mailbox, the profiles alone', () => {
    const draft = custom({ facebook: as('care'), x: byDefault, instagram: same });
    expect(toReplyWith(draft, 'mailbox')).toEqual({
      mode: 'custom',
      choices: { facebook: as('care') },
    });
  });

  test('of a folder, also its defaults', () => {
    const draft = custom({ facebook: as('care'), x: byDefault, instagram: same });
    expect(toReplyWith(draft, 'smart-folder')).toEqual({
      mode: 'custom',
      choices: { facebook: as('care'), x: byDefault },
    });
  });

  test('nothing while its mode is default, though it keeps what was chosen', () => {
    const draft: ReplyWithDraft = { ...custom({ facebook: as('care') }), mode: 'default' };
    expect(toReplyWith(draft, 'mailbox')).toEqual({ mode: 'default' });
    expect(toReplyWith({ ...draft, mode: 'custom' }, 'mailbox')).toEqual(
      custom({ facebook: as('care') }),
    );
  });

  test('choices of services that no form shows come back as they were', () => {
    const saved = {
      mode: 'custom',
      choices: { gone: as('nobody') },
    } as const;
    expect(toReplyWith(draftReplyWith(saved), 'mailbox')).toEqual(saved);
  });
});

test('a service without an entry has the silent choice', () => {
  expect(readChoice({ mode: 'custom', choices: {} }, 'x', 'mailbox')).toEqual(byDefault);
  expect(readChoice({ mode: 'custom', choices: { x: same } }, 'x', 'mailbox')).toEqual(byDefault);
  expect(readChoice({ mode: 'custom', choices: {} }, 'x', 'smart-folder')).toEqual(same);
  expect(readChoice({ mode: 'custom', choices: {} }, 'toString', 'smart-folder')).toEqual(same);
});

describe('own edits on top of another’s', () => {
  test('meet service by service', () => {
    const base = custom({ facebook: as('care'), x: as('acme') });
    const mine = custom({ facebook: as('us'), x: as('acme') });
    const theirs = custom({ facebook: as('fr'), x: as('help'), instagram: as('insta') });
    expect(rebaseReplyWith(base, mine, theirs, 'mailbox')).toEqual(
      custom({ facebook: as('us'), x: as('help'), instagram: as('insta') }),
    );
  });

  test('a choice taken back stays taken back', () => {
    const base = custom({ facebook: as('care'), x: as('acme') });
    const mine = custom({ x: as('acme') });
    const theirs = custom({ facebook: as('care'), x: as('help') });
    expect(rebaseReplyWith(base, mine, theirs, 'smart-folder')).toEqual(
      custom({ facebook: same, x: as('help') }),
    );
  });

  test('a choice counts also where the other switched to default', () => {
    const base = custom({ facebook: as('care'), x: as('acme') });
    const mine = custom({ facebook: as('us'), x: as('acme') });
    const kept = rebaseReplyWith(base, mine, unset, 'mailbox');
    expect(toReplyWith(kept, 'mailbox')).toEqual(custom({ facebook: as('us') }));
  });

  test('a switch of mode stays, and the other’s choices are kept under it', () => {
    const base = custom({ facebook: as('care') });
    const mine: ReplyWithDraft = { ...base, mode: 'default' };
    const theirs = custom({ facebook: as('us') });
    expect(rebaseReplyWith(base, mine, theirs, 'mailbox')).toEqual({ ...theirs, mode: 'default' });
  });

  test('without own edits it is theirs', () => {
    const base = custom({ facebook: as('care') });
    expect(rebaseReplyWith(base, base, unset, 'mailbox')).toEqual(unset);
  });
});
