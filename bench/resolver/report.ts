import { median } from '../median';
import { writeTable } from '../table';
import { CHANGED, compareTimes, FIRST_PASS, LOGIC, OBJECT_CHANGED, OBJECT_FIRST } from './run';
import type { Times } from './run';

/** What is to be reached, as ratios within a round. */
const goals = [
  { name: CHANGED, base: OBJECT_CHANGED, goal: 0.01 },
  { name: CHANGED, base: LOGIC, goal: 0.005 },
  { name: FIRST_PASS, base: OBJECT_FIRST, goal: 0.3 },
];

export function reportResolver(rounds: readonly Times[]): string {
  const names = Object.keys(rounds[0] ?? {}).sort();
  const times = names.map((name) => {
    const measured = rounds.flatMap((round) => round[name] ?? []);
    return [
      name,
      String(measured.length),
      median(measured).toFixed(3),
      compareTimes(rounds, name, OBJECT_CHANGED).toFixed(4),
    ];
  });
  const reached = goals.map(({ name, base, goal }) => {
    const ratio = compareTimes(rounds, name, base);
    return [name, base, ratio.toFixed(4), `≤ ${String(goal)}`, ratio <= goal ? 'yes' : 'no'];
  });
  return [
    '## Resolver and preview, 100,000 mentions, without a screen',
    '',
    "Every variant's 100,000 answers are the resolver's. Medians over rounds in a shuffled order; ratios are",
    'medians of the ratios within a round.',
    '',
    writeTable(['what', 'rounds', 'ms', `ratio to ${OBJECT_CHANGED}`], times),
    '',
    writeTable(['what', 'compared with', 'ratio', 'goal', 'reached'], reached),
    '',
  ].join('\n');
}
