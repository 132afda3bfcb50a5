import { median } from '../median';
import { writeTable } from '../table';
import type { Phase, Visit } from './visit-page';

export interface Result {
  name: string;
  visits: Visit[];
}

const phases: Phase[] = ['settle', 'scroll', 'switch'];

/** The results as a Markdown table; ratios are to the last result, the null page. */
export function reportInbox(results: readonly Result[]): string {
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
    '## Inbox, 100,000 mentions',
    '',
    'Medians over visits with an empty cache. Long tasks are those of the main thread after the first rows,',
    'summed over the visits: in the second after them, while scrolling, while switching folders.',
    'Ratio: to a page without anything to fetch, measured in the same run.',
    '',
    writeTable(head, rows),
    '',
  ].join('\n');
}

function format(milliseconds: number): string {
  return milliseconds.toFixed(0);
}
