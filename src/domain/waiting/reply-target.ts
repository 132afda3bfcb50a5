import * as z from 'zod/mini';

/** The longest time to reply within that a mailbox can set: 30 days. */
export const MAX_TARGET_MINUTES = 30 * 24 * 60;

/** Within how many weeks a target must be reached, however few the business hours are. */
export const MAX_TARGET_WEEKS = 52;

const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

/**
 * When a team works on one day of the week. `weekday`: 1 is Monday, 7 Sunday. `from` and `to`: local time
 * as `09:00`; `to` may be `24:00`, the end of the day, and is later than `from`.
 */
export const openDaySchema = z
  .object({
    weekday: z.int().check(z.minimum(1), z.maximum(7)),
    from: clockTime,
    to: clockTime,
  })
  .check(z.refine(({ from, to }) => from < to, { path: ['to'], error: 'must be later than from' }));
export type OpenDay = z.infer<typeof openDaySchema>;

/** When a team works. `days`: those of the week on which it does, Monday first. */
export const businessHoursSchema = z.object({
  timeZone: z.string().check(z.refine(isTimeZone, 'must be a time zone, such as Europe/Paris')),
  days: z
    .array(openDaySchema)
    .check(z.minLength(1), z.refine(isAscending, 'must be each day once, Monday first')),
});
export type BusinessHours = z.infer<typeof businessHoursSchema>;

/** Within how many minutes a mailbox wants its mentions answered; without hours, day and night count. */
export const replyTargetSchema = z
  .object({
    minutes: z.int().check(z.minimum(1), z.maximum(MAX_TARGET_MINUTES)),
    businessHours: z.nullable(businessHoursSchema),
  })
  .check(
    z.refine(isReachable, {
      path: ['minutes'],
      error: 'is more than the business hours of a year',
    }),
  );
export type ReplyTarget = z.infer<typeof replyTargetSchema>;

/** Every list of mailboxes is checked, and asking the runtime costs a thousand times what looking it up does. */
const knownZones = new Set<string>();

/** Whether the runtime knows a time zone by this name (IANA). */
export function isTimeZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    knownZones.add(name);
    return true;
  } catch {
    return false;
  }
}

/** The minutes from the start of a day until its clock shows a time. */
export function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Whether there is enough business time for a target; else what is due would lie years ahead. True where
 * something else is wrong with it.
 */
function isReachable({ minutes, businessHours }: ReplyTarget): boolean {
  if (businessHours === null) return true;
  const weekly = businessHours.days.reduce(
    (total, { from, to }) => total + minuteOf(to) - minuteOf(from),
    0,
  );
  return minutes > MAX_TARGET_MINUTES || !(weekly > 0) || minutes <= weekly * MAX_TARGET_WEEKS;
}

function isAscending(days: readonly OpenDay[]): boolean {
  return days.every(({ weekday }, place) => weekday > (days[place - 1]?.weekday ?? 0));
}
