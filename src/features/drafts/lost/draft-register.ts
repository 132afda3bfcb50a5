import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import * as z from 'zod/mini';

/**
 * Which unsent texts there are, without the texts, in another place than these: what the browser's storage
 * has lost can so be told. What was lost stays in the list until it is dismissed.
 */
const registeredDraftSchema = z.object({
  kind: z.enum(['reply', 'note', 'bulk']),
  name: z.string(),
  mailboxId: z.nullable(z.string()),
  folderId: z.nullable(z.string()),
  author: z.nullable(z.string()),
  at: z.number(),
});
export type RegisteredDraft = z.infer<typeof registeredDraftSchema>;

interface Schema extends DBSchema {
  drafts: { key: [string, string]; value: RegisteredDraft };
  lost: { key: [string, string]; value: RegisteredDraft };
}

const stores = ['drafts', 'lost'] as const;

/**
 * The register; `null` where the browser has no such database: then nothing can be told. A connection that was
 * closed is opened again by the next call; an entry that does not fit is left out.
 */
export interface DraftRegister {
  list: (store: 'drafts' | 'lost') => Promise<RegisteredDraft[]>;
  put: (store: 'drafts' | 'lost', draft: RegisteredDraft) => Promise<void>;
  remove: (store: 'drafts' | 'lost', draft: RegisteredDraft) => Promise<void>;
  /** Removes all of a user, by the keys: an entry that cannot be read goes as well. */
  forget: (owner: string) => Promise<void>;
}

export async function openDraftRegister(): Promise<DraftRegister | null> {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forgetOpened = () => {
    opened = null;
  };
  function open(): Promise<IDBPDatabase<Schema>> {
    if (opened === null) {
      opened = openDatabase(forgetOpened);
      opened.catch(forgetOpened);
    }
    return opened;
  }

  try {
    await open();
  } catch {
    return null;
  }
  return {
    async list(store) {
      const entries = await (await open()).getAll(store);
      return entries.flatMap((entry) => registeredDraftSchema.safeParse(entry).data ?? []);
    },
    async put(store, draft) {
      await (await open()).put(store, draft);
    },
    async remove(store, { kind, name }) {
      await (await open()).delete(store, [kind, name]);
    },
    async forget(owner) {
      const database = await open();
      for (const store of stores) {
        const keys = await database.getAllKeys(store);
        const own = keys.filter(([, name]) => name.startsWith(owner));
        await Promise.all(own.map((key) => database.delete(store, key)));
      }
    },
  };
}

/** @param onClosed told when this connection can be used no more */
async function openDatabase(onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>('signet-draft-register', 2, {
    async upgrade(db, formerVersion, _version, transaction) {
      for (const store of stores) {
        // The first version had replies only, by their names.
        const former = formerVersion < 1 ? [] : await transaction.objectStore(store).getAll();
        if (formerVersion >= 1) db.deleteObjectStore(store);
        const created = db.createObjectStore(store, { keyPath: ['kind', 'name'] });
        for (const draft of former) await created.put({ ...draft, kind: 'reply' });
      }
    },
    // Another tab of a newer version may have it.
    blocking: () => {
      database.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}
