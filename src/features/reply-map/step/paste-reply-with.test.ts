import { describe, expect, test } from 'vitest';
import type { ReplyChoice, ReplyWith } from '../../../domain/reply-with';
import { createWorkedExample } from '../../../../mocks/worlds/worked-example';
import { findNotApplicable, meansSame, pasteReplyWith } from './paste-reply-with';
import type { Setting } from './paste-reply-with';

const { profiles } = createWorkedExample();
const serviceIds = ['facebook', 'x'];
const care: ReplyChoice = { kind: 'profile', profileId: 'acme-care' };
const help: ReplyChoice = { kind: 'profile', profileId: 'acmehelp' };
const byDefault: ReplyWith = { mode: 'default' };

const mailbox = (replyWith: ReplyWith): Setting => ({ kind: 'mailbox', replyWith });
const folder = (replyWith: ReplyWith): Setting => ({ kind: 'smart-folder', replyWith });
const custom = (choices: Record<string, ReplyChoice>): ReplyWith => ({ mode: 'custom', choices });
const paste = (source: Setting, target: Setting) =>
  pasteReplyWith(source, target, serviceIds, profiles);

describe('copied settings', () => {
  test('are the same on a row of the same kind', () => {
    const choices = custom({ facebook: care });
    expect(paste(mailbox(choices), mailbox(byDefault))).toEqual(choices);
    expect(paste(folder(choices), folder(byDefault))).toEqual(choices);
    expect(paste(folder(byDefault), folder(choices))).toEqual(byDefault);
  });

  test('“same as mailbox” means the default profile on a mailbox', () => {
    const source = folder(custom({ facebook: care, x: { kind: 'same-as-mailbox' } }));
    const target = mailbox(custom({ x: { kind: 'profile', profileId: 'acme' } }));
    expect(paste(source, target)).toEqual(custom({ facebook: care }));
    expect(paste(folder(byDefault), target)).toEqual(byDefault);
  });

  test('what a mailbox leaves to the default profile, a folder says', () => {
    expect(paste(mailbox(custom({ facebook: care })), folder(byDefault))).toEqual(
      custom({ facebook: care, x: { kind: 'default' } }),
    );
    expect(paste(mailbox(byDefault), folder(byDefault))).toEqual(
      custom({ facebook: { kind: 'default' }, x: { kind: 'default' } }),
    );
  });

  test('a profile that cannot reply goes nowhere; the row keeps its own choice', () => {
    const source = mailbox(custom({ facebook: care, x: help }));
    expect(findNotApplicable(source, serviceIds, profiles)).toEqual([
      { serviceId: 'x', profileId: 'acmehelp', problem: 'expired' },
    ]);
    const own: ReplyChoice = { kind: 'profile', profileId: 'acme' };
    expect(paste(source, mailbox(custom({ x: own })))).toEqual(custom({ facebook: care, x: own }));
    expect(paste(source, mailbox(byDefault))).toEqual(custom({ facebook: care }));
  });

  test('what a row says of services that the map does not show stays', () => {
    const target = mailbox(custom({ old: care }));
    expect(paste(mailbox(byDefault), target)).toEqual(custom({ old: care }));
  });
});

test('settings are compared by what they mean', () => {
  expect(meansSame(mailbox(byDefault), mailbox(custom({ x: { kind: 'default' } })))).toBe(true);
  expect(meansSame(folder(byDefault), folder(custom({ x: { kind: 'same-as-mailbox' } })))).toBe(
    true,
  );
  expect(meansSame(folder(byDefault), folder(custom({ x: { kind: 'default' } })))).toBe(false);
  expect(meansSame(mailbox(custom({ x: care })), mailbox(custom({ x: help })))).toBe(false);
});
