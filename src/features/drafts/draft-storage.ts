import * as z from 'zod/mini';
import { changeDraft, draftSchema, emptyDraft, isDraftEmpty } from './draft';
import type { Draft } from './draft';

/**
 * Drafts in the browser's storage, each under a key of its own, so that two tabs keep each other's. A
 * try that was under way when the page went away has an outcome that nobody knows; of a draft in a
 * former format the text is kept.
 */

export type Drafts = Readonly<Record<string, Draft>>;

const PREFIX = 'signet-draft/';

export interface DraftStorage {
  readAll(): Drafts;
  /**
   * Writes what differs from what the storage holds, as far as this tab knows, and gives the names of
   * those that the storage did not take: they are in this tab's memory only, and are tried again with
   * the next write.
   */
  writeAll(drafts: Drafts): ReadonlySet<string>;
  /** Forgets what the storage holds, because it was emptied: the next write writes all. */
  forget(): void;
  /**
   * Takes note of what another tab wrote under a key; null when it concerns no draft, or when what is
   * there is this tab's own. It looks into the storage itself: news of it may be late.
   */
  receive(key: string | null): { name: string; draft: Draft } | null;
}

export function createDraftStorage(storage: Storage): DraftStorage {
  let known: Drafts = {};
  /** What the storage held of each draft when this tab last read or wrote it. */
  const texts = new Map<string, string | null>();
  let unkept: ReadonlySet<string> = new Set();

  function parse(name: string, json: string | null): Draft {
    texts.set(name, json);
    return parseDraft(json);
  }

  return {
    readAll() {
      const keys = Object.keys(storage).filter((key) => key.startsWith(PREFIX));
      known = Object.fromEntries(
        keys.map((key) => {
          const name = key.slice(PREFIX.length);
          return [name, parse(name, storage.getItem(key))];
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
          storage.setItem(PREFIX + name, json);
          texts.set(name, json);
        } catch {
          refused.push(name);
        }
      }
      for (const name of Object.keys(former)) {
        if (name in drafts) continue;
        texts.set(name, null);
        storage.removeItem(PREFIX + name);
      }
      // The same set as before where nothing changed, so that nobody is told for nothing.
      if (refused.length + unkept.size > 0) unkept = new Set(refused);
      return unkept;
    },
    forget() {
      known = {};
      texts.clear();
    },
    receive(key) {
      if (key?.startsWith(PREFIX) !== true) return null;
      const name = key.slice(PREFIX.length);
      const json = storage.getItem(key);
      if (json === (texts.get(name) ?? null)) return null;
      const draft = parse(name, json);
      known = placeDraft(known, name, draft);
      return { name, draft };
    },
  };
}

/** The key of a draft in the browser's storage. */
export function keyOfDraft(name: string): string {
  return PREFIX + name;
}

/** The drafts with one more, or without it when it holds nothing. */
export function placeDraft(drafts: Drafts, name: string, draft: Draft): Drafts {
  const { [name]: _former, ...others } = drafts;
  return isDraftEmpty(draft) ? others : { ...others, [name]: draft };
}

const anyDraftSchema = z.object({ text: z.string() });

function parseDraft(json: string | null): Draft {
  const value = json === null ? null : readJson(json);
  const parsed = draftSchema.safeParse(value);
  if (parsed.success) return changeDraft(parsed.data, { type: 'restored' });
  const other = anyDraftSchema.safeParse(value);
  return other.success ? { ...emptyDraft, text: other.data.text } : emptyDraft;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
