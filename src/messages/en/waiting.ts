/** How long mentions wait, and when they are due. */
export const waiting = {
  duration:
    '{days, plural, =0 {} one {# day } other {# days }}{hours, plural, =0 {} one {# hour } other {# hours }}{minutes, plural, =0 {{days, plural, =0 {{hours, plural, =0 {less than a minute} other {}}} other {}}} one {# minute} other {# minutes}}',
  days: '{count, number} d',
  hours: '{count, number} h',
  minutes: '{count, number} min',
  inShort: 'in {time}',
  lateShort: '{time} late',
  in: 'due in {time}',
  late: 'overdue by {time}',
  now: 'due now',
  waited: 'Waiting for {time}',
  waitedInHours: 'Waiting for {time} of business hours',
  whole: '{waited} · {due} ({moment})',
} as const;
