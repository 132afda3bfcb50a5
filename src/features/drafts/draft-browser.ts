/**
 * The browser's storage; where it may not be looked at (cookies blocked), one that holds nothing and
 * refuses every write, so that what is written goes on in memory and says that it is not kept.
 */
export function openBrowserStorage(): Storage {
  try {
    return localStorage;
  } catch {
    return Object.create({
      length: 0,
      getItem: () => null,
      setItem: () => {
        throw new Error('The browser keeps nothing');
      },
      removeItem: () => undefined,
    }) as Storage;
  }
}
