import { openDB } from 'idb';
import type { DBSchema } from 'idb';
import * as z from 'zod/mini';

/**
 * Which drafts there are, without their texts, in another place than the drafts: what the browser's
 * storage has lost can so be told. A lost draft stays in the list until it is dismissed.
 */
const registeredDraftSchema = z.object({
  name: z.string(),
  mailboxId: z.nullable(z.string()),
  folderId: z.nullable(z.string()),
  author: z.nullable(z.string()),
  at: z.number(),
});
export type RegisteredDraft = z.infer<typeof registeredDraftSchema>;

interface Schema extends DBSchema {
  drafts: { key: string; value: RegisteredDraft };
  lost: { key: string; value: RegisteredDraft };
}

/** The register; `null` where the browser has no such database: then nothing can be told. */
export interface DraftRegister {
  list: (store: 'drafts' | 'lost') => Promise<RegisteredDraft[]>;
  put: (store: 'drafts' | 'lost', draft: RegisteredDraft) => Promise<void>;
  remove: (store: 'drafts' | 'lost', name: string) => Promise<void>;
}

export async function openDraftRegister(): Promise<DraftRegister | null> {
  try {
    const database = await openDB<Schema>('signet-draft-register', 1, {
      upgrade(db) {
        db.createObjectStore('drafts', { keyPath: 'name' });
        db.createObjectStore('lost', { keyPath: 'name' });
      },
      // Another tab of a newer version may have it.
      blocking: () => {
        database.close();
      },
    });
    return {
      list: async (store) => z.array(registeredDraftSchema).parse(await database.getAll(store)),
      put: async (store, draft) => {
        await database.put(store, draft);
      },
      remove: (store, name) => database.delete(store, name),
    };
  } catch {
    return null;
  }
}
