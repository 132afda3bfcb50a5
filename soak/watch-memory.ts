import type { CDPSession, Page } from 'playwright';
import type { MemorySample } from './growth';

/** Reads what a page holds, after a garbage collection. Chromium alone tells it. */
export class MemoryWatch {
  private samples: MemorySample[] = [];
  private since = Date.now();

  private constructor(private readonly session: CDPSession) {}

  static async start(page: Page): Promise<MemoryWatch> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new MemoryWatch(session);
  }

  /** A page that was loaded anew begins anew. */
  beginAgain(): void {
    this.samples = [];
    this.since = Date.now();
  }

  async read(actions: number): Promise<void> {
    await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const find = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    this.samples.push({
      actions,
      minutes: (Date.now() - this.since) / 60_000,
      heapKilobytes: find('JSHeapUsedSize') / 1024,
      listeners: find('JSEventListeners'),
    });
  }

  list(): readonly MemorySample[] {
    return this.samples;
  }
}

/** Runs in the page: keeps something for every click, so that it can be seen that this would be found. */
export function leak(): void {
  const kept: unknown[] = [];
  addEventListener(
    'click',
    () => {
      const words = Array.from(
        { length: 20_000 },
        (_, index) => `${String(index)} ${String(Date.now())}`,
      );
      kept.push(words);
      for (let count = 0; count < 5; count += 1)
        addEventListener('resize', () => kept.push(words.length));
    },
    true,
  );
}
