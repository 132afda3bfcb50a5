import { createTextStore } from '../../../drafts/create-text-store';
import { textPrefixes } from '../../../drafts/text-prefixes';
import type { TextKind } from '../../../drafts/text-storage';
import { changeNoteDraft, emptyNoteDraft, isNoteDraftEmpty, noteDraftSchema } from './note-draft';
import type { NoteDraft, NoteDraftContent, NoteDraftEvent } from './note-draft';

/**
 * The unsaved notes of this browser, each under a key of its own in a storage that its tabs share. The keys
 * are others than those of replies, so neither can ever be read as the other.
 */
const noteDrafts: TextKind<NoteDraft> = {
  prefix: textPrefixes.note,
  parse: parseNoteDraft,
  isEmpty: isNoteDraftEmpty,
};

export function createNoteDraftStore(browser: Storage) {
  const texts = createTextStore(browser, noteDrafts);
  const { useDrafts, change, receive } = texts;
  return {
    texts,
    useNoteDrafts: useDrafts,
    change(name: string, event: NoteDraftEvent): void {
      change(name, (latest, own) =>
        latest !== own && own.saving !== null && event.type === 'saved'
          ? settle(latest, own.saving)
          : changeNoteDraft(latest, event),
      );
    },
    /** Takes over what another tab wrote under a key; but a save of this tab is in no doubt here. */
    receive(key: string | null): void {
      const name = key?.slice(noteDrafts.prefix.length) ?? '';
      const saving = useDrafts.getState().drafts[name]?.saving ?? null;
      if (key === null || saving === null) receive(key);
    },
  };
}

/** What another tab has made of a text that was saved meanwhile: more than that, or nothing new. */
function settle(stored: NoteDraft, saved: NoteDraftContent): NoteDraft {
  if (stored.text === saved.text) return emptyNoteDraft;
  return { ...stored, tried: [...stored.tried, saved.text] };
}

/** A save that was under way when the page went away has an outcome that nobody knows: the text is back. */
function parseNoteDraft(value: unknown): NoteDraft {
  const parsed = noteDraftSchema.safeParse(value);
  return parsed.success ? changeNoteDraft(parsed.data, { type: 'not-saved' }) : emptyNoteDraft;
}
