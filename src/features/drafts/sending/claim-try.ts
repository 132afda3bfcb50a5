/**
 * One try at a time for each draft, over all tabs of the browser. Whoever has the claim is trying; when its
 * tab goes away, the browser gives the claim back.
 */
export interface Claims {
  /** Does the work with the claim, or gives `held` at once where somebody else has it. */
  claim<Value>(name: string, work: () => Promise<Value>): Promise<Value | 'held'>;
  /** Whether other tabs are kept out as well, or only this one's second click. */
  isShared: boolean;
}

const PREFIX = 'signet-try/';

/** By Web Locks; where the browser has none (an insecure address), within this tab alone. */
export function createClaims(locks: Pick<LockManager, 'request'> | undefined): Claims {
  if (locks === undefined) return createOwnClaims();
  return {
    isShared: true,
    claim: <Value>(name: string, work: () => Promise<Value>) =>
      locks.request(PREFIX + name, { ifAvailable: true }, (lock) =>
        lock === null ? Promise.resolve('held' as const) : work(),
      ) as Promise<Value | 'held'>,
  };
}

function createOwnClaims(): Claims {
  const held = new Set<string>();
  return {
    isShared: false,
    async claim(name, work) {
      if (held.has(name)) return 'held';
      held.add(name);
      try {
        return await work();
      } finally {
        held.delete(name);
      }
    },
  };
}
