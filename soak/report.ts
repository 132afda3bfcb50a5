import type { SoakResult } from './soak';

/** What came of a run, for the terminal: the figures, then what must not have happened. */
export function report({ figures, growthText, readings, failures }: SoakResult): string {
  const lines = Object.entries(figures).map(([name, value]) => `${name}: ${String(value)}`);
  const verdict =
    failures.length === 0
      ? ['0 violations']
      : [...failures, `${String(failures.length)} violations`];
  const read = readings.map(
    ({ actions, heapKilobytes, listeners }) =>
      `${String(actions)}: ${heapKilobytes.toFixed(0)} ${String(listeners)}`,
  );
  return [
    ...lines,
    `growth: ${growthText}`,
    `readings (after so many actions: kB, listeners): ${read.join(', ')}`,
    ...verdict,
    '',
  ].join('\n');
}
