import { useFormatter } from 'use-intl';
import { titleWith } from '../../../ui/title-with';
import { chooseTimeStyle } from './choose-time-style';
import type { TimeStyle } from './choose-time-style';
import styles from './mention-row.module.css';

const formats = {
  time: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short' },
  date: { day: 'numeric', month: 'short', year: 'numeric' },
} satisfies Record<TimeStyle, Intl.DateTimeFormatOptions>;
const wholeFormat = { dateStyle: 'full', timeStyle: 'short' } satisfies Intl.DateTimeFormatOptions;

/** When it was, as short as it stays clear; the pointer shows it whole. */
export function RowTime({ at, today, timeZone }: { at: string; today: string; timeZone: string }) {
  const format = useFormatter();
  const date = new Date(at);
  return (
    <time
      className={styles.time}
      dateTime={at}
      onPointerEnter={titleWith(() => format.dateTime(date, wholeFormat))}
    >
      {format.dateTime(date, formats[chooseTimeStyle(date, today, timeZone)])}
    </time>
  );
}
