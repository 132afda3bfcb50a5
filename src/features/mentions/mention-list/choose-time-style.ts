/** How much of a time a list needs: `time` for today, `day` for this year, `date` for any other. */
export type TimeStyle = 'time' | 'day' | 'date';

/** Chooses by calendar days; `today` as `describeDay` gives it for the same time zone. */
export function chooseTimeStyle(at: Date, today: string, timeZone: string): TimeStyle {
  const day = describeDay(at, timeZone);
  if (day === today) return 'time';
  return day.slice(0, -DAY_OF_YEAR_LENGTH) === today.slice(0, -DAY_OF_YEAR_LENGTH) ? 'day' : 'date';
}

const DAY_OF_YEAR_LENGTH = '-12-31'.length;

/** Making a formatter costs a hundred times what using it does. */
const dayFormatters = new Map<string, Intl.DateTimeFormat>();

/** The calendar day of a moment in a time zone, as in `2026-11-20`. */
export function describeDay(date: Date, timeZone: string): string {
  let formatter = dayFormatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    dayFormatters.set(timeZone, formatter);
  }
  return formatter.format(date);
}
