import { median } from '../median';
import { writeTable } from '../table';
import type { SelectionResult } from './run';

export function reportSelection(results: readonly SelectionResult[]): string {
  const rows = results.map(({ name, rounds }) => {
    const longTasks = rounds.flatMap((round) => round.longTasks);
    return [
      name,
      String(rounds.length),
      median(rounds.map(({ mentions }) => mentions)).toFixed(0),
      median(rounds.map(({ took }) => took / 1000)).toFixed(1),
      String(longTasks.length),
      longTasks.length === 0 ? '–' : Math.max(...longTasks).toFixed(0),
    ];
  });
  return [
    '## Changing many mentions, the build without mocks, backend behind HTTP',
    '',
    'All mentions of a folder of the world `100k`, chosen and changed by one press. Medians over rounds; tasks of',
    'the main thread over 50 ms are summed over them, from the press to well after the page says that it is done.',
    '',
    writeTable(['change', 'rounds', 'mentions', 'seconds', 'tasks > 50 ms', 'longest, ms'], rows),
    '',
  ].join('\n');
}
