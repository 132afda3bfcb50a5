import { openDB } from 'idb';
import type { DBSchema } from 'idb';
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

/** The register; `null` where the browser has no such database: then nothing can be told. */
export interface DraftRegister {
  list: (store: 'drafts' | 'lost') => Promise<RegisteredDraft[]>;
  put: (store: 'drafts' | 'lost', draft: RegisteredDraft) => Promise<void>;
  remove: (store: 'drafts' | 'lost', draft: RegisteredDraft) => Promise<void>;
}

export async function openDraftRegister(): Promise<DraftRegister | null> {
  try {
    const database = await openDB<Schema>('signet-draft-register', 2, {
      async upgrade(db, formerVersion, _version, transaction) {
        for (const store of ['drafts', 'lost'] as const) {
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
      },
    });
    return {
      list: async (store) => z.array(registeredDraftSchema).parse(await database.getAll(store)),
      put: async (store, draft) => {
        await database.put(store, draft);
      },
      remove: (store, { kind, name }) => database.delete(store, [kind, name]),
    };
  } catch {
    return null;
  }
}
