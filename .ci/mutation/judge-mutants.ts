import type { Equivalent } from './equivalents';
import { readMutantText } from './mutation-report';
import type { MutantText, MutationReport } from './mutation-report';

/** Where every mutant that can be told from the program must be killed. */
const strict = /^src\/domain\/reply\//;

/** A test failed, ran for ever, or did not even load. */
const noticed = ['Killed', 'Timeout', 'RuntimeError'];

/** Of the rest, in per cent. */
const LEAST = 95;

export interface Survivor extends MutantText {
  file: string;
  row: number;
  mutator: string;
  isCovered: boolean;
}

/**
 * How the mutants of an area fared, those left out that cannot be told from the program.
 * - `timedOut`: how many of those killed ran out of time, as a loop without an end does, or a machine at its limits.
 * - `stale`: listed as equivalents, but no mutant of the file that was tried survived so.
 * - `unsettled`: listed as equivalents, but the mutant ran out of time: to be tried again.
 */
export interface Verdict {
  area: 'resolver and preview' | 'the rest';
  killed: number;
  timedOut: number;
  equivalents: number;
  survivors: readonly Survivor[];
  stale: readonly Equivalent[];
  unsettled: readonly Equivalent[];
  score: number;
  isEnough: boolean;
}

export function judgeMutants(
  report: MutationReport,
  equivalents: readonly Equivalent[],
): Verdict[] {
  return [
    judgeArea('resolver and preview', report, equivalents, (file) => strict.test(file), 100),
    judgeArea('the rest', report, equivalents, (file) => !strict.test(file), LEAST),
  ];
}

function judgeArea(
  area: Verdict['area'],
  report: MutationReport,
  equivalents: readonly Equivalent[],
  isOfArea: (file: string) => boolean,
  least: number,
): Verdict {
  const files = Object.entries(report.files).filter(([file]) => isOfArea(file));
  const used = new Set<Equivalent>();
  const late = new Set<Equivalent>();
  const survivors: Survivor[] = [];
  let killed = 0;
  let timedOut = 0;
  let excused = 0;
  for (const [file, { source, mutants }] of files) {
    for (const mutant of mutants) {
      if (noticed.includes(mutant.status)) killed += 1;
      const isTimedOut = mutant.status === 'Timeout';
      if (!isTimedOut && mutant.status !== 'Survived' && mutant.status !== 'NoCoverage') continue;
      const text = readMutantText(source, mutant);
      const known = equivalents.find((one) => one.file === file && isSame(one, text));
      if (isTimedOut) {
        timedOut += 1;
        if (known !== undefined) late.add(known);
      } else if (known === undefined) {
        survivors.push({
          file,
          row: mutant.location.start.line,
          mutator: mutant.mutatorName,
          isCovered: mutant.status === 'Survived',
          ...text,
        });
      } else {
        excused += 1;
        used.add(known);
      }
    }
  }
  const tried = new Set(files.map(([file]) => file));
  const unseen = equivalents.filter((one) => tried.has(one.file) && !used.has(one));
  const stale = unseen.filter((one) => !late.has(one));
  const unsettled = unseen.filter((one) => late.has(one));
  const counted = killed + survivors.length;
  const score = counted === 0 ? 100 : (100 * killed) / counted;
  const isEnough = score >= least && unseen.length === 0;
  return {
    area,
    killed,
    timedOut,
    equivalents: excused,
    survivors,
    stale,
    unsettled,
    score,
    isEnough,
  };
}

function isSame(left: MutantText, right: MutantText): boolean {
  return left.line === right.line && left.from === right.from && left.to === right.to;
}
