const MINUTE = 60_000;

export interface DurationParts {
  days: number;
  hours: number;
  minutes: number;
}

/**
 * A duration in the two units that say enough of it, rounded down to whole minutes: 3 hours 20 minutes,
 * 2 days 5 hours. Days only where all of a day counts: nobody knows how long a day of business hours is.
 */
export function splitDuration(duration: number, { hasDays }: { hasDays: boolean }): DurationParts {
  const minutes = Math.floor(duration / MINUTE);
  const hours = Math.floor(minutes / 60);
  if (!hasDays || hours < 48) {
    return { days: 0, hours, minutes: hours < 48 ? minutes % 60 : 0 };
  }
  return { days: Math.floor(hours / 24), hours: hours % 24, minutes: 0 };
}
