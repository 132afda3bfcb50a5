import { create } from 'zustand';
import { changeNoteDraft, emptyNoteDraft, isNoteDraftEmpty, noteDraftSchema } from './note-draft';
import type { NoteDraft, NoteDraftContent, NoteDraftEvent } from './note-draft';

/**
 * The unsaved notes of this browser, each under a key of its own in a storage that its tabs share. The keys
 * are others than those of replies, so neither can ever be read as the other.
 */

type NoteDrafts = Readonly<Record<string, NoteDraft>>;

const PREFIX = 'signet-note/';

export function createNoteDraftStore(browser: Storage) {
  const useNoteDrafts = create<{ drafts: NoteDrafts }>()(() => ({ drafts: readAll(browser) }));

  /** What this tab last wrote under each name; where the storage holds something else, another tab did. */
  const written = new Map<string, string | null>();

  /** What the storage holds counts, because news of it may be late; but a save of this tab is in no doubt here. */
  function change(name: string, event: NoteDraftEvent): void {
    const stored = readDraft(browser, name);
    const own = useNoteDrafts.getState().drafts[name];
    const saving = own?.saving ?? null;
    const isOwn = browser.getItem(PREFIX + name) === written.get(name);
    const changed =
      own !== undefined && saving !== null && isOwn
        ? changeNoteDraft(own, event)
        : saving !== null && event.type === 'saved'
          ? settle(stored, saving)
          : changeNoteDraft(stored, event);
    useNoteDrafts.setState(({ drafts }) => ({ drafts: placeDraft(drafts, name, changed) }));
    const json = isNoteDraftEmpty(changed) ? null : JSON.stringify(changed);
    written.set(name, json);
    if (json === null) browser.removeItem(PREFIX + name);
    else browser.setItem(PREFIX + name, json);
  }

  /** Takes over what another tab wrote under a key. */
  function receive(key: string | null): void {
    if (key?.startsWith(PREFIX) !== true) return;
    const name = key.slice(PREFIX.length);
    useNoteDrafts.setState(({ drafts }) => {
      const saving = drafts[name]?.saving ?? null;
      return saving === null ? { drafts: placeDraft(drafts, name, readDraft(browser, name)) } : {};
    });
  }
  return { useNoteDrafts, change, receive };
}

/** What another tab has made of a text that was saved meanwhile: more than that, or nothing new. */
function settle(stored: NoteDraft, saved: NoteDraftContent): NoteDraft {
  return stored.text === saved.text ? emptyNoteDraft : stored;
}

function placeDraft(drafts: NoteDrafts, name: string, draft: NoteDraft): NoteDrafts {
  const { [name]: _former, ...others } = drafts;
  return isNoteDraftEmpty(draft) ? others : { ...others, [name]: draft };
}

function readAll(browser: Storage): NoteDrafts {
  let drafts: NoteDrafts = {};
  for (const key of Object.keys(browser)) {
    if (!key.startsWith(PREFIX)) continue;
    const name = key.slice(PREFIX.length);
    drafts = placeDraft(drafts, name, readDraft(browser, name));
  }
  return drafts;
}

/** A save that was under way when the page went away has an outcome that nobody knows: the text is back. */
function readDraft(browser: Storage, name: string): NoteDraft {
  const json = browser.getItem(PREFIX + name);
  if (json === null) return emptyNoteDraft;
  const parsed = noteDraftSchema.safeParse(readJson(json));
  return parsed.success ? changeNoteDraft(parsed.data, { type: 'not-saved' }) : emptyNoteDraft;
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
