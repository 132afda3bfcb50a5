import { MAX_TARGET_MINUTES } from '../../../domain/waiting/reply-target';
import type { Words } from '../words';
import { findTargetFaults } from './reply-target-draft';
import type { ReplyTargetDraft } from './reply-target-draft';

/** What is wrong with a reply target, in words; `whole`: what the backend did not accept. */
export interface TargetFaultTexts {
  whole?: string;
  amount?: string;
  timeZone?: string;
  days?: string;
  times?: Record<number, string>;
}

const amountKeys = {
  missing: 'amountMissing',
  'not-a-number': 'amountNotANumber',
  'too-long': 'amountTooLong',
  'too-few-hours': 'tooFewHours',
} as const;

/** Null where nothing is wrong. */
export function describeTargetFaults(
  draft: ReplyTargetDraft,
  { t }: Pick<Words, 't'>,
): TargetFaultTexts | null {
  const { amount, timeZone, days, times } = findTargetFaults(draft);
  const texts: TargetFaultTexts = {};
  if (amount !== undefined) {
    const max = draft.unit === 'hours' ? MAX_TARGET_MINUTES / 60 : MAX_TARGET_MINUTES;
    texts.amount = t(`replyTarget.fault.${amountKeys[amount]}`, { max, unit: draft.unit });
  }
  if (timeZone === 'missing') texts.timeZone = t('replyTarget.fault.zoneMissing');
  if (timeZone === 'unknown') texts.timeZone = t('replyTarget.fault.zoneUnknown');
  if (days !== undefined) texts.days = t('replyTarget.fault.noDay');
  if (times !== undefined) {
    texts.times = Object.fromEntries(
      Object.entries(times).map(([weekday, fault]) => [
        weekday,
        t(fault === 'order' ? 'replyTarget.fault.order' : 'replyTarget.fault.notATime'),
      ]),
    );
  }
  return Object.keys(texts).length === 0 ? null : texts;
}
