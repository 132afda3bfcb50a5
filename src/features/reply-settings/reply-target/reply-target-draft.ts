import {
  MAX_TARGET_MINUTES,
  isTimeZone,
  replyTargetSchema,
} from '../../../domain/waiting/reply-target';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';

/**
 * A reply target while it is edited. It keeps what was typed, also what is no time yet and what is switched
 * off, so that nothing is lost before it is right.
 * - `days`: the days of the week, Monday first.
 * - `timeZone`: empty until the target, or its business hours, are first switched on.
 */
export interface ReplyTargetDraft {
  isOn: boolean;
  amount: string;
  unit: TargetUnit;
  inBusinessHours: boolean;
  timeZone: string;
  days: readonly DayDraft[];
}

export interface DayDraft {
  isOpen: boolean;
  from: string;
  to: string;
}

export const targetUnits = ['minutes', 'hours'] as const;
export type TargetUnit = (typeof targetUnits)[number];

/** What a target is at first: four hours, on working days. */
const usual: ReplyTargetDraft = {
  isOn: false,
  amount: '4',
  unit: 'hours',
  inBusinessHours: true,
  timeZone: '',
  days: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
    isOpen: weekday < 6,
    from: '09:00',
    to: '18:00',
  })),
};

export function draftReplyTarget(target: ReplyTarget | undefined): ReplyTargetDraft {
  if (target === undefined) return usual;
  const { minutes, businessHours } = target;
  const unit = minutes % 60 === 0 ? 'hours' : 'minutes';
  return {
    isOn: true,
    amount: String(unit === 'hours' ? minutes / 60 : minutes),
    unit,
    inBusinessHours: businessHours !== null,
    timeZone: businessHours?.timeZone ?? usual.timeZone,
    days:
      businessHours === null
        ? usual.days
        : usual.days.map(({ from, to }, index) => {
            const day = businessHours.days.find(({ weekday }) => weekday === index + 1);
            return day === undefined
              ? { isOpen: false, from, to }
              : { isOpen: true, from: day.from, to: day.to };
          }),
  };
}

/** The target that a draft would save; it fits the schema only when the draft has no faults. */
export function toReplyTarget(draft: ReplyTargetDraft): ReplyTarget | undefined {
  if (!draft.isOn) return undefined;
  return {
    minutes: readMinutes(draft),
    businessHours: !draft.inBusinessHours
      ? null
      : {
          timeZone: draft.timeZone.trim(),
          days: draft.days.flatMap(({ isOpen, from, to }, index) =>
            isOpen
              ? [{ weekday: index + 1, from: readClock(from) ?? from, to: readClock(to) ?? to }]
              : [],
          ),
        },
  };
}

/** A target is one decision: edited at all, it is one's own as a whole. */
export function rebaseReplyTarget(
  base: ReplyTargetDraft,
  mine: ReplyTargetDraft,
  theirs: ReplyTargetDraft,
): ReplyTargetDraft {
  const isSame = JSON.stringify(toReplyTarget(mine)) === JSON.stringify(toReplyTarget(base));
  return isSame ? theirs : mine;
}

/** What is wrong with a draft, by field; `times` by weekday. */
export interface TargetFaults {
  amount?: 'missing' | 'not-a-number' | 'too-long' | 'too-few-hours';
  timeZone?: 'missing' | 'unknown';
  days?: 'none';
  times?: Record<number, 'not-a-time' | 'order'>;
}

export function findTargetFaults(draft: ReplyTargetDraft): TargetFaults {
  const target = toReplyTarget(draft);
  if (target === undefined) return {};
  const faults: TargetFaults = {};
  if (draft.amount.trim() === '') faults.amount = 'missing';
  else if (!(target.minutes >= 1)) faults.amount = 'not-a-number';
  else if (target.minutes > MAX_TARGET_MINUTES) faults.amount = 'too-long';
  const { businessHours } = target;
  if (businessHours === null) return faults;
  if (businessHours.timeZone === '') faults.timeZone = 'missing';
  else if (!isTimeZone(businessHours.timeZone)) faults.timeZone = 'unknown';
  if (businessHours.days.length === 0) faults.days = 'none';
  for (const { weekday, from, to } of businessHours.days) {
    const isTimes = readClock(from) !== null && readClock(to) !== null && from !== '24:00';
    const fault = !isTimes ? 'not-a-time' : from >= to ? 'order' : null;
    if (fault !== null) faults.times = { ...faults.times, [weekday]: fault };
  }
  const isTold = Object.keys(faults).length > 0 || replyTargetSchema.safeParse(target).success;
  return isTold ? faults : { amount: 'too-few-hours' };
}

/** NaN for what is no number of whole minutes. */
function readMinutes({ amount, unit }: ReplyTargetDraft): number {
  const text = amount.trim().replace(',', '.');
  if (!/^\d{1,6}(\.\d{1,4})?$/.test(text)) return NaN;
  const minutes = Number(text) * (unit === 'hours' ? 60 : 1);
  return Number.isInteger(minutes) ? minutes : NaN;
}

/** A time of day as people write it (`9`, `9:30`, `9h30`, `24:00`) as `09:30`; null for what is none. */
export function readClock(text: string): string | null {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[:.h](\d{2})|h)?$/i.exec(text.trim()) ?? [];
  if (hours === '') return null;
  const isTime = Number(hours) < 24 ? Number(minutes) < 60 : `${hours}:${minutes}` === '24:00';
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
