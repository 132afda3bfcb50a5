import { median } from '../median';
import { writeTable } from '../table';
import type { ScreenResult } from './run';

export function reportScreen(results: readonly ScreenResult[]): string {
  const [base] = results;
  const rows = results.map(({ name, rounds, heap }) => {
    const ratios = rounds.map(
      ({ settled }, round) => settled / (base?.rounds[round]?.settled ?? NaN),
    );
    const longTasks = rounds.flatMap((round) => round.longTasks);
    return [
      name,
      String(rounds.length),
      median(rounds.map(({ settled }) => settled)).toFixed(0),
      median(ratios).toFixed(2),
      median(rounds.map(({ mainThread }) => mainThread)).toFixed(0),
      String(longTasks.length),
      longTasks.length === 0 ? '–' : Math.max(...longTasks).toFixed(0),
      heap.toFixed(1),
    ];
  });
  return [
    '## Screens, the build without mocks, backend behind HTTP',
    '',
    'From the pointer or the key going down to the frame after the last change of the page. Medians over rounds in a',
    'shuffled order; ratios are medians of the ratios to the null page within a round. Heap: objects and the',
    'buffers behind columns, after a collection.',
    '',
    writeTable(
      [
        'page',
        'rounds',
        'settled, ms',
        'ratio',
        'main thread, ms',
        'tasks > 50 ms',
        'longest, ms',
        'heap, MB',
      ],
      rows,
    ),
    '',
  ].join('\n');
}
