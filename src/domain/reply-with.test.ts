import { describe, expect, test } from 'vitest';
import { findReplyChoice, isSameChoice, replyWithSchema } from './reply-with';
import type { ReplyChoice, ReplyWith } from './reply-with';

describe('findReplyChoice', () => {
  const custom: ReplyWith = { mode: 'custom', choices: { facebook: { kind: 'default' } } };

  test('finds the choice of a service', () => {
    expect(findReplyChoice(custom, 'facebook')).toStrictEqual({ kind: 'default' });
  });

  test.each(['x', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'has none for %j, which has no entry',
    (serviceId) => {
      expect(findReplyChoice(custom, serviceId)).toBeNull();
    },
  );

  test('finds the choice of a service with the name of an inherited property', () => {
    const choices = Object.fromEntries([['__proto__', { kind: 'default' as const }]]);
    expect(findReplyChoice({ mode: 'custom', choices }, '__proto__')).toStrictEqual({
      kind: 'default',
    });
  });

  test('has none with the mode Default', () => {
    expect(findReplyChoice({ mode: 'default' }, 'facebook')).toBeNull();
  });
});

test('a choice is the same as itself alone', () => {
  const choices: (ReplyChoice | null)[] = [
    null,
    { kind: 'default' },
    { kind: 'profile', profileId: 'acme-us' },
    { kind: 'profile', profileId: 'acme-fr' },
  ];
  for (const [place, left] of choices.entries())
    for (const [other, right] of structuredClone(choices).entries())
      expect(isSameChoice(left, right)).toBe(place === other);
});

test('a choice may name no profile at all: that is checked where it is saved', () => {
  const replyWith = { mode: 'custom', choices: { x: { kind: 'profile', profileId: '' } } };
  expect(replyWithSchema.parse(replyWith)).toStrictEqual(replyWith);
});
