/** What is read of a report that Vitest writes as JSON. */
export interface TestReport {
  testResults: readonly {
    name: string;
    assertionResults: readonly {
      title: string;
      fullName: string;
      status: string;
      failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/** `not-run`: skipped, or its file could not be loaded; neither shows anything. */
export type Verdict = 'passed' | 'failed' | 'not-run' | 'no-such-test' | 'several-such-tests';

/**
 * How the one test came out whose name is, or else contains, `test`. Only a test that ran and threw has
 * failed.
 */
export function judgeRun(report: TestReport, file: string, test: string): Verdict {
  const results = report.testResults
    .filter(({ name }) => name.replaceAll('\\', '/').endsWith(`/${file}`))
    .flatMap(({ assertionResults }) => assertionResults);
  if (results.length === 0) return 'not-run';
  const named = results.filter(({ title, fullName }) => title === test || fullName === test);
  const found = named.length > 0 ? named : results.filter((one) => one.fullName.includes(test));
  const [only] = found;
  if (only === undefined) return 'no-such-test';
  if (found.length > 1) return 'several-such-tests';
  if (only.status === 'passed') return 'passed';
  return only.status === 'failed' && (only.failureMessages ?? []).length > 0 ? 'failed' : 'not-run';
}
