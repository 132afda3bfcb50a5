import { cpus, release, totalmem, type } from 'node:os';
import type { Phase, Visit } from './measure-page';

export interface Result {
  name: string;
  visits: Visit[];
}

const phases: Phase[] = ['settle', 'scroll', 'switch'];

/** Where it was measured, without the machine's name. */
export function describeMachine(browserVersion: string) {
  const [cpu] = cpus();
  return {
    processor: `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
    browser: `Chromium ${browserVersion}`,
  };
}

/** The results as a Markdown table; ratios are to the last result, the null page. */
export function writeReport(results: Result[], machine: Record<string, string>): string {
  const base = median(results.at(-1)?.visits.map(({ firstRows }) => firstRows) ?? []);
  const rows = results.map(({ name, visits }) => {
    const firstRows = median(visits.map((visit) => visit.firstRows));
    const switches = visits.flatMap((visit) => visit.switches);
    const longTasks = visits.flatMap((visit) => visit.longTasks);
    return [
      name,
      String(visits.length),
      format(firstRows),
      (firstRows / base).toFixed(1),
      format(median(switches)),
      ...phases.map((phase) => String(longTasks.filter((task) => task.phase === phase).length)),
      longTasks.length === 0 ? '–' : format(Math.max(...longTasks.map(({ duration }) => duration))),
    ];
  });
  const head = [
    'page',
    'visits',
    'first rows, ms',
    'ratio',
    'folder switch, ms',
    ...phases.map((phase) => `tasks > 50 ms: ${phase}`),
    'longest, ms',
  ];
  return [
    '# Inbox, 100,000 mentions',
    '',
    'Medians over visits with an empty cache. Long tasks are those of the main thread after the first rows,',
    'summed over the visits: in the second after them, while scrolling, while switching folders.',
    'Ratio: to a page without script, measured in the same run.',
    '',
    ...[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    ...Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`),
    '',
  ].join('\n');
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function format(milliseconds: number): string {
  return milliseconds.toFixed(0);
}
