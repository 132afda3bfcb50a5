import type { TextStore } from './create-text-store';
import { isDraftLocked } from './draft';
import { isBlank } from './draft-beginning';
import { openBrowserStorage } from './draft-browser';
import { replyTexts } from './draft-store';
import { readWords } from './draft-undo';
import { textPrefixes } from './text-prefixes';
import type { KindOfText } from './text-prefixes';
import { wipeTexts } from './wipe-texts';

/**
 * All kinds of unsent texts, for what counts, wipes, registers and puts back every one of them. A kind whose
 * code is not loaded yet has its texts in the storage only; its store registers itself once it is.
 */

/**
 * A text as it matters to all kinds alike. - `begun`: where; null where that is not known.
 * - `isUnderWay`: it may be on its way, and what becomes of it must still be told.
 */
export interface TextInShort {
  text: string;
  begun: {
    mailboxId: string;
    folderId: string | null;
    author: string | null;
    at?: number;
  } | null;
  isUnderWay: boolean;
}

/** The texts of a kind that this tab has in memory. `hasUnkept`: some of them nowhere else. */
export interface LoadedTexts {
  kind: KindOfText;
  list: () => Readonly<Record<string, TextInShort>>;
  hasUnkept: () => boolean;
  follow: (listener: () => void) => void;
  putBack: () => void;
  wipe: (isWiped: (name: string) => boolean) => void;
}

const loaded: LoadedTexts[] = [];
const followers: ((texts: LoadedTexts) => void)[] = [];

export function registerTexts<Text>(
  kind: KindOfText,
  store: Pick<TextStore<Text>, 'useDrafts' | 'keep' | 'receive'>,
  shorten: (text: Text) => TextInShort,
): void {
  const { useDrafts, receive } = store;
  const texts: LoadedTexts = {
    kind,
    list: () =>
      Object.fromEntries(
        Object.entries(useDrafts.getState().drafts).map(([name, text]) => [name, shorten(text)]),
      ),
    hasUnkept() {
      const { drafts, unkept } = useDrafts.getState();
      return Object.entries(drafts).some(([name, text]) => {
        if (!unkept.has(name)) return false;
        const short = shorten(text);
        return !isBlank(short.text) || short.isUnderWay;
      });
    },
    follow(listener) {
      useDrafts.subscribe(({ drafts }, { drafts: former }) => {
        if (drafts !== former) listener();
      });
    },
    putBack() {
      receive(null);
    },
    wipe(isWiped) {
      wipeTexts(store, isWiped);
    },
  };
  loaded.push(texts);
  for (const follower of followers) follower(texts);
}

export function listLoaded(): readonly LoadedTexts[] {
  return loaded;
}

/** Tells of each kind that is loaded, and of those that will be. */
export function followLoaded(follower: (texts: LoadedTexts) => void): void {
  followers.push(follower);
  loaded.forEach(follower);
}

/** The texts of a kind that are anywhere: in memory, or in the storage; there `null` stands for them. */
export function listTexts(kind: KindOfText): Readonly<Record<string, TextInShort | null>> {
  const prefix = textPrefixes[kind];
  const keys = Object.keys(openBrowserStorage()).filter((key) => key.startsWith(prefix));
  return {
    ...Object.fromEntries(keys.map((key) => [key.slice(prefix.length), null])),
    ...loaded.find((texts) => texts.kind === kind)?.list(),
  };
}

registerTexts('reply', replyTexts, (draft) => ({
  text: readWords(draft),
  begun: draft.begun ?? draft.undos[0]?.begun ?? null,
  isUnderWay: isDraftLocked(draft) || draft.undos.length > 0,
}));
