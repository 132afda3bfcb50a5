import { readFile } from 'node:fs/promises';
import { stripVTControlCharacters } from 'node:util';

/** Prints `N passed, N failed` over the reports of the last run; argument: the status of that run. */
const runStatus = Number(process.argv[2] ?? 0);

async function readReport(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

const unit = await readReport('test-results/vitest.json');
const endToEnd = await readReport('test-results/playwright.json');

const passed =
  (unit?.numPassedTests ?? 0) + (endToEnd?.stats.expected ?? 0) + (endToEnd?.stats.flaky ?? 0);
const failures = [...listFailedUnits(unit), ...listFailedSpecs(endToEnd)];

// Types, lint, builds and installation have no report of their own.
const failed = runStatus !== 0 ? Math.max(1, failures.length) : failures.length;

// Once more at the end, where one looks first: what each failed test says.
for (const { title, message } of failures) {
  process.stdout.write(`\nFailed: ${title}\n${shorten(message)}\n`);
}

process.stdout.write(`${passed} passed, ${failed} failed\n`);

function listFailedUnits(report) {
  return (report?.testResults ?? []).flatMap(({ name, message, status, assertionResults }) =>
    // A file that cannot be loaded has no tests to count.
    status === 'failed' && assertionResults.length === 0
      ? [{ title: name, message }]
      : assertionResults
          .filter((result) => result.status === 'failed')
          .map(({ fullName, failureMessages }) => ({
            title: fullName,
            message: failureMessages.join('\n'),
          })),
  );
}

function listFailedSpecs(report) {
  const listSpecs = (suite) => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap((inner) => listSpecs(inner)),
  ];
  const errors = (report?.errors ?? []).map(({ message }) => ({ title: 'Playwright', message }));
  const failed = listSpecs(report ?? {}).flatMap(({ file, line, title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected')
      .map(({ projectName, results }) => ({
        title: `${file}:${line} › ${title} [${projectName}]`,
        message: (results.at(-1)?.errors ?? []).map((error) => error.message).join('\n'),
      })),
  );
  return [...errors, ...failed];
}

function shorten(message) {
  return stripVTControlCharacters(message ?? '')
    .split('\n')
    .slice(0, 20)
    .join('\n');
}
