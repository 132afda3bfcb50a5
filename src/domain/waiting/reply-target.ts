import * as z from 'zod/mini';

/** The longest time to reply within that a mailbox can set: 30 days. */
export const MAX_TARGET_MINUTES = 30 * 24 * 60;

const END_OF_DAY = '24:00';
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/**
 * When a team works. `weekdays`: 1 is Monday, 7 Sunday. `from` and `to`: local time as `09:00`;
 * `to` may be `24:00`, the end of the day, and is later than `from`.
 */
export const businessHoursSchema = z
  .object({
    timeZone: z.string().check(z.refine(isTimeZone)),
    weekdays: z
      .array(z.int().check(z.minimum(1), z.maximum(7)))
      .check(z.minLength(1), z.refine(hasNoRepeats)),
    from: clockTime.check(z.refine((time) => time !== END_OF_DAY)),
    to: clockTime,
  })
  .check(z.refine(({ from, to }) => from < to, { path: ['to'] }));
export type BusinessHours = z.infer<typeof businessHoursSchema>;

/** Within how many minutes a mailbox wants its mentions answered; without hours, day and night count. */
export const replyTargetSchema = z.object({
  minutes: z.int().check(z.minimum(1), z.maximum(MAX_TARGET_MINUTES)),
  businessHours: z.nullable(businessHoursSchema),
});
export type ReplyTarget = z.infer<typeof replyTargetSchema>;

/** Whether the runtime knows a time zone by this name (IANA). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name !== '';
  } catch {
    return false;
  }
}

function hasNoRepeats(values: readonly number[]): boolean {
  return new Set(values).size === values.length;
}
