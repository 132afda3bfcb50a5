/**
 * Unsent texts of one kind in the browser's storage, each under a key of its own, so that two tabs keep each
 * other's.
 */

export type Texts<Text> = Readonly<Record<string, Text>>;

/**
 * A kind of unsent text.
 * - `prefix`: what its keys begin with, and no other kind's. - `parse`: reads what was stored, whatever it
 *   is; nothing at all is null, and gives an empty text. - `isEmpty`: holds nothing worth keeping.
 */
export interface TextKind<Text> {
  prefix: string;
  parse: (value: unknown) => Text;
  isEmpty: (text: Text) => boolean;
}

export interface TextStorage<Text> {
  readAll(): Texts<Text>;
  /**
   * Writes what differs from what the storage holds, as far as this tab knows, and gives the names of
   * those that the storage did not take: they are in this tab's memory only, and are tried again with
   * the next write.
   */
  writeAll(drafts: Texts<Text>): ReadonlySet<string>;
  /** Takes note that the storage was emptied: the next write writes what is not there any more. */
  forget(): void;
  /**
   * Takes note of what another tab wrote under a key; null when it concerns no text of this kind, or when
   * what is there is this tab's own. It looks into the storage itself: news of it may be late.
   */
  receive(key: string | null): { name: string; draft: Text } | null;
  /** The texts with one more, or without it when it holds nothing. */
  place(drafts: Texts<Text>, name: string, draft: Text): Texts<Text>;
}

export function createTextStorage<Text>(
  storage: Storage,
  { prefix, parse, isEmpty }: TextKind<Text>,
): TextStorage<Text> {
  let known: Texts<Text> = {};
  /** What the storage held of each text when this tab last read or wrote it. */
  const texts = new Map<string, string | null>();
  let unkept: ReadonlySet<string> = new Set();

  function read(name: string, json: string | null): Text {
    texts.set(name, json);
    return parse(readJson(json));
  }

  function place(drafts: Texts<Text>, name: string, draft: Text): Texts<Text> {
    const { [name]: _former, ...others } = drafts;
    return isEmpty(draft) ? others : { ...others, [name]: draft };
  }

  return {
    readAll() {
      const keys = Object.keys(storage).filter((key) => key.startsWith(prefix));
      known = Object.fromEntries(
        keys.map((key) => {
          const name = key.slice(prefix.length);
          return [name, read(name, storage.getItem(key))];
        }),
      );
      return known;
    },
    writeAll(drafts) {
      const former = known;
      const refused: string[] = [];
      known = drafts;
      for (const [name, draft] of Object.entries(drafts)) {
        if (former[name] === draft && !unkept.has(name)) continue;
        const json = JSON.stringify(draft);
        try {
          storage.setItem(prefix + name, json);
          texts.set(name, json);
        } catch {
          refused.push(name);
        }
      }
      for (const name of Object.keys(former)) {
        if (name in drafts) continue;
        texts.set(name, null);
        storage.removeItem(prefix + name);
      }
      // The same set as before where nothing changed, so that nobody is told for nothing.
      if (refused.length + unkept.size > 0) unkept = new Set(refused);
      return unkept;
    },
    forget() {
      known = Object.fromEntries(
        Object.entries(known).filter(([name]) => storage.getItem(prefix + name) !== null),
      );
    },
    receive(key) {
      if (key?.startsWith(prefix) !== true) return null;
      const name = key.slice(prefix.length);
      const json = storage.getItem(key);
      if (json === (texts.get(name) ?? null)) return null;
      const draft = read(name, json);
      known = place(known, name, draft);
      return { name, draft };
    },
    place,
  };
}

function readJson(json: string | null): unknown {
  try {
    return JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
}
