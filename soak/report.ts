import type { SoakResult } from './soak';

/** What came of a run, for the terminal: the figures, then what must not have happened. */
export function report({ figures, growthText, failures }: SoakResult): string {
  const lines = Object.entries(figures).map(([name, value]) => `${name}: ${String(value)}`);
  const verdict =
    failures.length === 0
      ? ['0 violations']
      : [...failures, `${String(failures.length)} violations`];
  return [...lines, `growth: ${growthText}`, ...verdict, ''].join('\n');
}
