import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { measureWaiting, rateUrgency } from '../../../domain/waiting/business-time';
import type { Urgency } from '../../../domain/waiting/business-time';
import type { ReplyTarget } from '../../../domain/waiting/reply-target';
import { splitDuration } from './split-duration';
import { useBackendMinute } from './use-backend-minute';

/** How a waiting mention stands, in words. `urgency`: null without a target. */
export interface Due {
  urgency: Urgency | null;
  /** In a tight place: "in 3 h", "2 h late". */
  short: string;
  /** Said whole: "due in 3 hours 10 minutes". */
  spoken: string;
  /** How long it has been waiting, and when it is due, with the moment; put into words when it is asked for. */
  sayWhole: () => string;
}

const momentFormat = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
} satisfies Intl.DateTimeFormatOptions;

/** @param since when it began to wait */
export function useDue(since: string, target: ReplyTarget | null): Due {
  const t = useTranslations('waiting');
  const format = useFormatter();
  const now = useBackendMinute();
  return useMemo(() => {
    const hasHours = target !== null && target.businessHours !== null;
    const split = (duration: number) => splitDuration(duration, { hasDays: !hasHours });
    const say = (duration: number) => t('duration', split(duration)).trim();
    // Of what comes while a minute goes by, the wait has begun but not been seen yet.
    const measured = measureWaiting(since, Math.max(now, Date.parse(since)), target);
    const sayWaited = () =>
      t(hasHours ? 'waitedInHours' : 'waited', { time: say(measured?.waited ?? 0) });
    if (measured === null || measured.left === null || measured.dueAt === null || target === null) {
      return { urgency: null, short: '', spoken: '', sayWhole: sayWaited };
    }
    const { left, dueAt } = measured;
    const isNow = Math.abs(left) < 60_000;
    const time = Math.abs(left);
    const isLate = left <= 0;
    const spoken = isNow ? t('now') : t(isLate ? 'late' : 'in', { time: say(time) });
    return {
      urgency: rateUrgency(left, target),
      short: isNow
        ? t('now')
        : t(isLate ? 'lateShort' : 'inShort', { time: sayShort(split(time)) }),
      spoken,
      sayWhole: () => {
        const moment = format.dateTime(new Date(dueAt), momentFormat);
        return t('whole', { waited: sayWaited(), due: spoken, moment });
      },
    };
    function sayShort({ days, hours, minutes }: ReturnType<typeof split>): string {
      if (days > 0) return t('days', { count: days });
      return hours > 0 ? t('hours', { count: hours }) : t('minutes', { count: minutes });
    }
  }, [t, format, now, since, target]);
}
