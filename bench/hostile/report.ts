import { median } from '../median';
import type { Settling } from '../screen/settling';
import { writeTable } from '../table';
import type { HostileResult } from './run';

export function reportHostile(results: readonly HostileResult[]): string {
  const rows = results.map(({ author, opened, nulls, more }) => {
    const ratios = opened.map(({ settled }, round) => settled / (nulls[round]?.settled ?? NaN));
    return [
      // A name of other people's must not break the table.
      author.replace(/[^ -{}~]/g, '?'),
      String(opened.length),
      median(opened.map(({ settled }) => settled)).toFixed(0),
      median(ratios).toFixed(2),
      describeTasks(opened),
      String(more.length),
      describeTasks(more),
    ];
  });
  return [
    '## Texts at their worst: `?world=hostile`, the build without mocks, backend behind HTTP',
    '',
    'From the pointer going down on a row to the frame after the last change of the page. Medians over rounds; ratios',
    'are medians of the ratios to a click on the null page just before. Show more is pressed in the first round, as',
    'often as it is offered. Tasks: how many took over 50 ms, and the longest of them, in ms.',
    '',
    writeTable(
      ['author', 'rounds', 'settled, ms', 'ratio', 'tasks', 'Show more', 'tasks then'],
      rows,
    ),
    '',
  ].join('\n');
}

function describeTasks(settlings: readonly Settling[]): string {
  const tasks = settlings.flatMap(({ longTasks }) => longTasks);
  return tasks.length === 0 ? '0' : `${String(tasks.length)} (${Math.max(...tasks).toFixed(0)})`;
}
