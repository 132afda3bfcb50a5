import type { OpenDay, ReplyTarget } from '../../../domain/waiting/reply-target';
import type { Words } from '../words';

/** A target in a few words: "4 hours (Mon to Fri 09:00–18:00, Europe/Paris)"; "none" without one. */
export function describeReplyTarget(target: ReplyTarget | undefined, words: Words): string {
  const { t, format } = words;
  if (target === undefined) return t('replyTarget.none');
  const { minutes, businessHours } = target;
  const time = !(minutes > 0)
    ? t('replyTarget.unfinished')
    : minutes % 60 === 0
      ? t('replyTarget.hours', { count: minutes / 60 })
      : t('replyTarget.minutes', { count: minutes });
  if (businessHours === null) return t('replyTarget.dayAndNight', { time });
  const { timeZone, days } = businessHours;
  const hours = format.list(groupDays(days).map((group) => describeGroup(group, words)));
  return t('replyTarget.whole', { time, hours, timeZone });
}

/** The name of a day of the week; 1 is Monday. */
export function nameWeekday(
  weekday: number,
  { format }: Pick<Words, 'format'>,
  style: 'short' | 'long',
): string {
  // The fifth of January 1970 was a Monday.
  const date = new Date(Date.UTC(1970, 0, 4 + weekday));
  return format.dateTime(date, { weekday: style, timeZone: 'UTC' });
}

/** Days one after the other that have the same hours. */
function groupDays(days: readonly OpenDay[]): [first: OpenDay, ...rest: OpenDay[]][] {
  const groups: [OpenDay, ...OpenDay[]][] = [];
  for (const day of days) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const goesOn =
      before?.weekday === day.weekday - 1 && before.from === day.from && before.to === day.to;
    if (last !== undefined && goesOn) last.push(day);
    else groups.push([day]);
  }
  return groups;
}

function describeGroup([first, ...rest]: [OpenDay, ...OpenDay[]], words: Words): string {
  const { from, to } = first;
  const last = rest.at(-1);
  const day = nameWeekday(first.weekday, words, 'short');
  return last === undefined
    ? words.t('replyTarget.onDay', { day, from, to })
    : words.t('replyTarget.onDays', {
        first: day,
        last: nameWeekday(last.weekday, words, 'short'),
        from,
        to,
      });
}
