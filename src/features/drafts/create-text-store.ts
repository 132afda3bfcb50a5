import { create } from 'zustand';
import { createTextStorage } from './text-storage';
import type { TextKind, Texts } from './text-storage';

/** `unkept`: the names of the texts that the storage did not take. */
export interface TextState<Text> {
  drafts: Texts<Text>;
  unkept: ReadonlySet<string>;
}

export type TextStore<Text> = ReturnType<typeof createTextStore<Text>>;

/** The unsent texts of one kind as one tab has them, over a storage that it shares with others. */
export function createTextStore<Text>(browser: Storage, kind: TextKind<Text>) {
  const storage = createTextStorage(browser, kind);
  const useDrafts = create<TextState<Text>>()(() => ({
    drafts: storage.readAll(),
    unkept: new Set(),
  }));

  /** What is shown is never older than what is stored: it is stored first. */
  function keep(drafts: Texts<Text>): void {
    useDrafts.setState({ drafts, unkept: storage.writeAll(drafts) });
  }

  return {
    useDrafts,
    keep,
    /**
     * A change starts from what the storage holds: what another tab has sent is not written over.
     * @param change told of `latest`, and of what this tab had: the same where no other tab wrote since
     */
    change(name: string, change: (latest: Text, own: Text) => Text): void {
      const { drafts, unkept } = useDrafts.getState();
      // What the storage did not take is newer than what it holds.
      const newer = unkept.has(name) ? null : storage.receive(kind.prefix + name);
      const own = drafts[name] ?? kind.parse(null);
      keep(storage.place(drafts, name, change(newer === null ? own : newer.draft, own)));
    },
    /** Takes over what another tab wrote under a key; without one it emptied the storage. */
    receive(key: string | null): void {
      const { drafts, unkept } = useDrafts.getState();
      if (key === null) {
        storage.forget();
        keep(drafts);
        return;
      }
      const received = storage.receive(key);
      if (received === null || unkept.has(received.name)) return;
      useDrafts.setState({ drafts: storage.place(drafts, received.name, received.draft) });
    },
  };
}
