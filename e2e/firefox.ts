import type { BrowserContext } from '@playwright/test';

/**
 * What Firefox, driven through its remote interface, does not tell as Chromium does. These scripts run in
 * every page of Firefox and make up for it, so that specs and noise check are the same for both.
 */
export async function evenOutBrowser(context: BrowserContext): Promise<void> {
  if (context.browser()?.browserType().name() !== 'firefox') return;
  const scripts = [
    reportFilledFields,
    countClicks,
    reportFailedRequests,
    spellOutErrors,
    keepSavedFiles,
  ];
  for (const script of scripts) await context.addInitScript(script);
}

/**
 * Firefox is filled in by a script, which React takes for its own doing and does not tell anyone; so what it
 * remembers of such a field is made to differ from what stands in it.
 */
function reportFilledFields(): void {
  interface Tracked {
    _valueTracker?: { setValue: (value: string) => void };
  }
  addEventListener(
    'input',
    ({ isTrusted, target }) => {
      if (!isTrusted) (target as Tracked)._valueTracker?.setValue('\u0000');
    },
    { capture: true },
  );
}

/** Here each click is a first one, so that two of them never make a double click. */
function countClicks(): void {
  let first: MouseEvent | null = null;
  addEventListener('click', (click) => {
    const { target, timeStamp, clientX, clientY, isTrusted } = click;
    if (!isTrusted) return;
    const isSecond = first?.target === target && timeStamp - first.timeStamp < 1000;
    first = isSecond ? null : click;
    const place = { bubbles: true, cancelable: true, detail: 2, clientX, clientY };
    if (isSecond) target?.dispatchEvent(new MouseEvent('dblclick', place));
  });
}

/** Firefox keeps the line about a request that failed for its developer tools; here it is, as Chromium says it. */
function reportFailedRequests(): void {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      // By itself it asks for an icon where a page, such as one that is JSON, names none.
      if (entry.responseStatus < 400 || entry.name === `${location.origin}/favicon.ico`) continue;
      // eslint-disable-next-line no-console -- the test run listens to the console
      console.error(
        `Failed to load resource: the server responded with a status of ${String(entry.responseStatus)} (${entry.name})`,
      );
    }
  }).observe({ entryTypes: ['navigation', 'resource'] });
}

/** Of an error on the console only the word "Error" comes through. */
function spellOutErrors(): void {
  const { console } = window;
  for (const level of ['error', 'warn'] as const) {
    const write = console[level].bind(console);

    console[level] = (...said: unknown[]) => {
      write(
        ...said.map((one) => (one instanceof Error ? `${String(one)}\n${one.stack ?? ''}` : one)),
      );
    };
  }
}

/** Nobody is told of a file that a page made and has the browser save; so here it is put aside for `saveFile`. */
function keepSavedFiles(): void {
  const files = new Map<string, Blob>();
  const savedFiles: { name: string; text: string }[] = [];
  Object.assign(window, { savedFiles });
  const createUrl = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    const url = createUrl(file);
    if (file instanceof Blob) files.set(url, file);
    return url;
  };
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function saveOrClick() {
    const file = files.get(this.href);
    if (this.download === '' || file === undefined) click.call(this);
    else void file.text().then((text) => savedFiles.push({ name: this.download, text }));
  };
}
