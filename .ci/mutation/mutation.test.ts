import { expect, test } from 'vitest';
import { judgeMutants } from './judge-mutants';
import type { MutationReport } from './mutation-report';

const source = [
  'export function isFree(count: number) {',
  '  return count === 0',
  '    && true;',
  '}',
];

/** `count === 0 && true`, replaced as a whole. */
function mutant(status: string, replacement = 'false') {
  const location = { start: { line: 2, column: 10 }, end: { line: 3, column: 12 } };
  return { mutatorName: 'ConditionalExpression', replacement, status, location };
}

function reportOn(file: string, ...statuses: string[]): MutationReport {
  const mutants = statuses.map((status) => mutant(status));
  return { files: { [file]: { source: source.join('\n'), mutants } } };
}

const resolver = 'src/domain/reply/a.ts';
const equivalent = {
  file: resolver,
  line: 'return count === 0',
  from: 'count === 0 && true',
  to: 'false',
  reason: 'never asked',
};

test('in the resolver one survivor is too many, whether a test reaches it or not', () => {
  for (const status of ['Survived', 'NoCoverage']) {
    const [first] = judgeMutants(
      reportOn(resolver, 'Killed', 'Timeout', 'RuntimeError', status),
      [],
    );
    expect(first).toMatchObject({ area: 'resolver and preview', killed: 3, isEnough: false });
    expect(first?.survivors).toEqual([
      {
        file: resolver,
        row: 2,
        mutator: 'ConditionalExpression',
        isCovered: status === 'Survived',
        line: 'return count === 0',
        from: 'count === 0 && true',
        to: 'false',
      },
    ]);
  }
});

test('one that is listed is excused, wherever it stands by now; another in its place is not', () => {
  const moved = reportOn(resolver, 'Killed', 'Survived');
  expect(judgeMutants(moved, [equivalent])[0]).toMatchObject({
    killed: 1,
    equivalents: 1,
    score: 100,
    isEnough: true,
  });
  const { isEnough } = judgeMutants(moved, [{ ...equivalent, to: 'true' }])[0] ?? {};
  expect(isEnough).toBe(false);
});

test('one that is listed and does not survive is stale, if its file was tried', () => {
  const killed = judgeMutants(reportOn(resolver, 'Killed'), [equivalent])[0];
  expect(killed).toMatchObject({ stale: [equivalent], isEnough: false });
  const elsewhere = judgeMutants(reportOn('src/domain/reply/b.ts', 'Killed'), [equivalent])[0];
  expect(elsewhere).toMatchObject({ stale: [], isEnough: true });
});

test('one that is listed and ran out of time has to be tried again', () => {
  const late = judgeMutants(reportOn(resolver, 'Killed', 'Timeout'), [equivalent])[0];
  expect(late).toMatchObject({ killed: 2, timedOut: 1, stale: [], unsettled: [equivalent] });
  expect(late?.isEnough).toBe(false);
});

test('of the rest 95 % is enough', () => {
  const killed = Array.from({ length: 19 }, () => 'Killed');
  const rest = (...statuses: string[]) =>
    judgeMutants(reportOn('src/domain/a.ts', ...statuses), [])[1];
  expect(rest(...killed, 'Survived')).toMatchObject({ score: 95, isEnough: true });
  expect(rest(...killed.slice(1), 'Survived')).toMatchObject({ isEnough: false });
  expect(rest('CompileError', 'Ignored')).toMatchObject({ killed: 0, survivors: [] });
});
