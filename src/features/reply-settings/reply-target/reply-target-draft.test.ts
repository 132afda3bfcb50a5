import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_TARGET_MINUTES, replyTargetSchema } from '../../../domain/waiting/reply-target';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';
import {
  draftReplyTarget,
  findTargetFaults,
  readClock,
  rebaseReplyTarget,
  toReplyTarget,
} from './reply-target-draft';
import type { ReplyTargetDraft } from './reply-target-draft';

const target: ReplyTarget = {
  minutes: 240,
  businessHours: {
    timeZone: 'Europe/Paris',
    days: [
      { weekday: 1, from: '09:00', to: '18:00' },
      { weekday: 6, from: '10:00', to: '24:00' },
    ],
  },
};
const draft = draftReplyTarget(target);
const faultsOf = (change: Partial<ReplyTargetDraft>) => findTargetFaults({ ...draft, ...change });
const monday = (from: string, to: string) =>
  draft.days.map((day, index) => (index === 0 ? { isOpen: true, from, to } : day));

describe('a draft of a reply target', () => {
  it('leads back to where it began', () => {
    expect(toReplyTarget(draft)).toEqual(target);
    expect(toReplyTarget(draftReplyTarget(undefined))).toBeUndefined();
    const always = { minutes: 45, businessHours: null };
    expect(toReplyTarget(draftReplyTarget(always))).toEqual(always);
  });

  it('keeps what was typed while it is switched off', () => {
    const off = { ...draft, isOn: false, amount: 'soon' };
    expect(toReplyTarget(off)).toBeUndefined();
    expect(findTargetFaults(off)).toEqual({});
    expect({ ...off, isOn: true }.amount).toBe('soon');
  });

  it.each([
    ['missing', ' '],
    ['not-a-number', 'four'],
    ['not-a-number', '0'],
    ['not-a-number', '-4'],
    ['not-a-number', '1.333'],
    ['too-long', '721'],
  ])('says that an amount is %s', (fault, amount) => {
    expect(faultsOf({ amount })).toEqual({ amount: fault });
  });

  it('takes parts of an hour that are whole minutes', () => {
    expect(toReplyTarget({ ...draft, amount: '1,5' })?.minutes).toBe(90);
    expect(faultsOf({ amount: '720' })).toEqual({});
    expect(faultsOf({ amount: '1.5', unit: 'minutes' })).toEqual({ amount: 'not-a-number' });
  });

  it('says what is wrong with its hours', () => {
    expect(faultsOf({ timeZone: '' })).toEqual({ timeZone: 'missing' });
    expect(faultsOf({ timeZone: 'Paris' })).toEqual({ timeZone: 'unknown' });
    expect(faultsOf({ days: draft.days.map((day) => ({ ...day, isOpen: false })) })).toEqual({
      days: 'none',
    });
    expect(faultsOf({ days: monday('nine', '18:00') })).toEqual({ times: { 1: 'not-a-time' } });
    expect(faultsOf({ days: monday('24:00', '24:00') })).toEqual({ times: { 1: 'not-a-time' } });
    expect(faultsOf({ days: monday('18:00', '9:00') })).toEqual({ times: { 1: 'order' } });
    const minute = { days: [{ isOpen: true, from: '9:00', to: '9:01' }], amount: '53' };
    expect(faultsOf({ ...minute, unit: 'minutes' })).toEqual({ amount: 'too-few-hours' });
    expect(faultsOf({ inBusinessHours: false, timeZone: 'Paris', days: [] })).toEqual({});
  });

  it('is one’s own as a whole when others saved meanwhile', () => {
    const theirs = draftReplyTarget({ minutes: 5, businessHours: null });
    expect(rebaseReplyTarget(draft, { ...draft, amount: '4.0' }, theirs)).toBe(theirs);
    const mine = { ...draft, amount: '8' };
    expect(rebaseReplyTarget(draft, mine, theirs)).toBe(mine);
  });

  it('has no faults just where the backend would accept it', () => {
    const text = fc.constantFrom('9', '09:30', '24:00', '18h', 'x', '', '23:59', '7.15');
    const drafts: fc.Arbitrary<ReplyTargetDraft> = fc.record({
      isOn: fc.boolean(),
      amount: fc.constantFrom('1', '90', '0', '', '1.5', '800', 'x', String(MAX_TARGET_MINUTES)),
      unit: fc.constantFrom('minutes' as const, 'hours' as const),
      inBusinessHours: fc.boolean(),
      timeZone: fc.constantFrom('Europe/Paris', 'UTC', '', 'Nowhere'),
      days: fc.array(fc.record({ isOpen: fc.boolean(), from: text, to: text }), {
        minLength: 7,
        maxLength: 7,
      }),
    });
    fc.assert(
      fc.property(drafts, (any) => {
        const made = toReplyTarget(any);
        const isAccepted = made === undefined || replyTargetSchema.safeParse(made).success;
        expect(Object.keys(findTargetFaults(any)).length === 0).toBe(isAccepted);
      }),
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9h', '09:00'],
    ['9h30', '09:30'],
    ['09.05', '09:05'],
    [' 18:00 ', '18:00'],
    ['24:00', '24:00'],
    ['24', '24:00'],
    ['24:01', null],
    ['25', null],
    ['9:60', null],
    ['nine', null],
    ['', null],
  ])('is read from %j as %j', (text, time) => {
    expect(readClock(text)).toBe(time);
  });
});
