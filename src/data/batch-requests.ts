/**
 * Asks for many single things in few requests: what is wanted in the same task goes together, and what is
 * wanted while a request is on its way waits for it and goes together then. So a list that is scrolled
 * past asks for what is seen where it stops, and not for all that went by.
 */

interface Wanted<Value> {
  key: string;
  signal: AbortSignal;
  resolve: (value: Value | null) => void;
  reject: (error: unknown) => void;
}

/**
 * @param request asks for at most `size` keys; gives null in the place of what is not there
 * @returns asks for one; what nobody waits for any more is not asked for
 */
export function batchRequests<Value>(
  request: (keys: string[]) => Promise<(Value | null)[]>,
  size: number,
): (key: string, signal: AbortSignal) => Promise<Value | null> {
  let waiting: Wanted<Value>[] = [];
  let isBusy = false;

  async function work(): Promise<void> {
    await Promise.resolve();
    for (;;) {
      const wanted = waiting.filter(({ signal }) => !signal.aborted);
      const batch = wanted.slice(0, size);
      waiting = wanted.slice(size);
      if (batch.length === 0) break;
      await request(batch.map(({ key }) => key)).then(
        (values) => {
          batch.forEach(({ resolve }, place) => {
            resolve(values[place] ?? null);
          });
        },
        (error: unknown) => {
          for (const { reject } of batch) reject(error);
        },
      );
    }
    isBusy = false;
  }

  return (key, signal) =>
    new Promise((resolve, reject) => {
      waiting.push({ key, signal, resolve, reject });
      if (isBusy) return;
      isBusy = true;
      void work();
    });
}
