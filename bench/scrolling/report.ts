import { median } from '../median';
import { writeTable } from '../table';
import type { ScrollingResult } from './run';

/** The results as a Markdown table; ratios are to the first result, the static page. */
export function reportScrolling(results: readonly ScrollingResult[]): string {
  const shares = results.map(({ rounds }) => rounds.map(({ frames, dropped }) => dropped / frames));
  const rows = results.map(({ name, rounds }, place) => {
    const ratios = (shares[place] ?? []).map((share, round) => share / (shares[0]?.[round] ?? NaN));
    return [
      name,
      String(rounds.length),
      median(rounds.map(({ frames }) => frames)).toFixed(0),
      median(rounds.map(({ dropped }) => dropped)).toFixed(0),
      formatRatio(median(ratios)),
    ];
  });
  return [
    '## Scrolling, a processor slowed down to a quarter',
    '',
    'A list scrolled down and up by the wheel, the build without mocks, backend behind HTTP. Frames: those that',
    'a screen with 60 a second could have shown. Medians over rounds in a shuffled order; ratio: median of the',
    'ratios of the dropped shares to the static page within a round.',
    '',
    writeTable(['page', 'rounds', 'frames', 'dropped', 'ratio'], rows),
    '',
  ].join('\n');
}

/** There is none beside a page that dropped nothing. */
function formatRatio(ratio: number): string {
  return Number.isFinite(ratio) ? ratio.toFixed(2) : '–';
}
