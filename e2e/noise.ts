import type { BrowserContext } from '@playwright/test';

/**
 * Everything a page must not do: warn, throw, violate its Content-Security-Policy or Trusted Types, or ask
 * another origin for something. The one allowed
 * line is the browser's own about an HTTP status that the test said it expects.
 */
export interface Noise {
  /** Allows the browser's line about this status; the test fails when it never comes. */
  expectFailedRequest(status: number): void;
  /** Allows lines of the app's own about a fault that the test made; the test fails when none comes. */
  expectLine(pattern: RegExp): void;
  /** Allows the browser's lines about requests that fail in any way, and the app's about what it could not read. */
  allowFaults(): void;
  /** What was heard that nobody expected, and what was expected and never came. */
  list(): string[];
}

/** Only a test takes the network away, and then what the page loads ahead of its use may be among it. */
const withoutNetwork = /^Failed to load resource: net::ERR_INTERNET_DISCONNECTED/;
/**
 * Firefox calls it an error when a page leaves, or asks for something else, before it has read to the end what
 * a service worker answers, as with the stream of events. Then alone it names no address: where an answer
 * really fails the line has one, and counts.
 */
const leftUnread =
  /^Failed to load ‘’\. A ServiceWorker intercepted the request and encountered an unexpected error\.$/;
/** What a browser, and the app, say of answers that never came whole. */
const ofFaults = /^Failed to load resource|^ContractError: |ERR_(FAILED|EMPTY_RESPONSE|INCOMPLETE)/;
/** Firefox says of one that a service worker was to give, and could not, that it was never caught. */
const cutInWorker = /^Failed to load ‘[^’]+’\. A ServiceWorker passed an Error Response/;
/** So Firefox calls code that a page was still loading when it was left; so it calls code that is not there, too. */
const missingCode = /error loading dynamically imported module: (\S+)/;
const leftLoading = 'NS_BINDING_ABORTED';
const failedRequest = /^Failed to load resource: the server responded with a status of (\d{3})/;

/** Runs in every page: what its Content-Security-Policy or Trusted Types refuse, in any browser's console. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (violation) => {
    const { effectiveDirective, blockedURI, sample } = violation;
    // eslint-disable-next-line no-console -- the test run listens to the console
    console.error(`policy violation: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

/** Listens to all pages of a context. */
export async function listenForNoise(context: BrowserContext, origin: string): Promise<Noise> {
  const heard: string[] = [];
  const failed: { status: number; line: string }[] = [];
  const left = new Set<string>();
  const expected = new Set<number>();
  const expectedLines: RegExp[] = [];
  let hasFaults = false;

  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (withoutNetwork.test(message.text())) return;
    if (hasFaults && ofFaults.test(message.text())) return;
    const line = `console.${message.type()}: ${message.text()} (${message.location().url})`;
    const [, status] = failedRequest.exec(message.text()) ?? [];
    if (status === undefined) heard.push(line);
    else failed.push({ status: Number(status), line });
  });
  context.on('weberror', (error) => {
    const { message, stack } = error.error();
    if (leftUnread.test(message) || (hasFaults && cutInWorker.test(message))) return;
    heard.push(`uncaught: ${stack ?? message}`);
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(https?|wss?):$/.test(url.protocol) && url.host !== new URL(origin).host)
      heard.push(`request to another origin: ${request.method()} ${url.href}`);
  });

  context.on('requestfailed', (request) => {
    if (request.failure()?.errorText === leftLoading) left.add(request.url());
  });

  await context.addInitScript(reportViolations);

  return {
    expectFailedRequest: (status) => void expected.add(status),
    allowFaults: () => {
      hasFaults = true;
    },
    expectLine: (pattern) => void expectedLines.push(pattern),
    list: () => [
      ...heard.filter(
        (line) =>
          !expectedLines.some((pattern) => pattern.test(line)) &&
          !left.has(missingCode.exec(line)?.[1] ?? ''),
      ),
      ...expectedLines
        .filter((pattern) => !heard.some((line) => pattern.test(line)))
        .map((pattern) => `expected, but no line was like ${String(pattern)}`),
      ...failed.filter(({ status }) => !expected.has(status)).map(({ line }) => line),
      ...[...expected]
        .filter((status) => !failed.some((request) => request.status === status))
        .map((status) => `expected, but no request failed with ${String(status)}`),
    ],
  };
}
