/**
 * The storage of a browser that several tabs share: its entries are its own properties, as of the real one.
 * @param onChange told of every change, with the number of the tab that made it
 * @param hasRoom where it says no, nothing is taken
 */
export function createBrowserStorage(
  onChange: (key: string, tab: number) => void,
  hasRoom: (key: string) => boolean = () => true,
): {
  as: (tab: number) => Storage;
} {
  const entries: Record<string, string> = {};
  return {
    as: (tab) =>
      new Proxy(entries, {
        get: (_, name) => {
          if (name === 'length') return Object.keys(entries).length;
          if (name === 'getItem') return (key: string) => entries[key] ?? null;
          if (name === 'setItem') {
            return (key: string, value: string) => {
              if (!hasRoom(key)) throw new DOMException('full', 'QuotaExceededError');
              entries[key] = value;
              onChange(key, tab);
            };
          }
          if (name === 'removeItem') {
            return (key: string) => {
              Reflect.deleteProperty(entries, key);
              onChange(key, tab);
            };
          }
          return undefined;
        },
      }) as unknown as Storage,
  };
}
