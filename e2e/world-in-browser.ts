import type { Page } from '@playwright/test';

/** The database in which the mock backend keeps a world, from a page of its origin that is not Signet. */
export class WorldInBrowser {
  private constructor(
    private readonly page: Page,
    private readonly name: string,
  ) {}

  /** Takes a page to a file beside Signet; without a page of Signet its worker ends, too. */
  static async leaveSignet(page: Page, world: string): Promise<WorldInBrowser> {
    await page.goto('/worlds/bakery.json');
    return new WorldInBrowser(page, `signet / ${world}`);
  }

  changeEntry(sequence: number, changed: Record<string, unknown>): Promise<void> {
    return this.page.evaluate(
      async ({ name, sequence, changed }) => {
        const database = await openDatabase(name);
        const journal = database.transaction('journal', 'readwrite').objectStore('journal');
        const entry = (await done(journal.get(sequence))) as object;
        await done(journal.put({ ...entry, ...changed }));
        database.close();

        function openDatabase(of: string): Promise<IDBDatabase> {
          return done(indexedDB.open(of));
        }
        function done<Result>(request: IDBRequest<Result>): Promise<Result> {
          return new Promise((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error ?? new Error('failed'));
          });
        }
      },
      { name: this.name, sequence, changed },
    );
  }

  deleteEntry(sequence: number): Promise<void> {
    return this.deleteFrom('journal', sequence);
  }

  deleteMeta(): Promise<void> {
    return this.deleteFrom('meta', 'world');
  }

  clear(store: string): Promise<void> {
    return this.deleteFrom(store, null);
  }

  readAll(store: string): Promise<unknown[]> {
    return this.page.evaluate(
      ({ name, store }) =>
        new Promise<unknown[]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error ?? new Error('failed'));
          opening.onsuccess = () => {
            const reading = opening.result.transaction(store).objectStore(store).getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(reading.result as unknown[]);
            };
          };
        }),
      { name: this.name, store },
    );
  }

  /** Makes the database one that Signet kept in an earlier version, with what is in it now. */
  async takeBackTo(version: number): Promise<void> {
    const [journal, changed, metas] = await Promise.all(
      ['journal', 'changed', 'meta'].map((store) => this.readAll(store)),
    );
    await this.page.evaluate(
      ({ name, version, journal, changed, meta }) =>
        new Promise<void>((resolve, reject) => {
          const deleting = indexedDB.deleteDatabase(name);
          deleting.onerror = () => reject(deleting.error ?? new Error('failed'));
          deleting.onsuccess = () => {
            const opening = indexedDB.open(name, version);
            opening.onerror = () => reject(opening.error ?? new Error('failed'));
            opening.onupgradeneeded = () => {
              const database = opening.result;
              const documents = database.createObjectStore('changed');
              for (const stored of changed) {
                const { collection, document } = stored.change;
                documents.put(stored, [collection, document.id]);
              }
              const entries = database.createObjectStore('journal', { keyPath: 'sequence' });
              for (const { checksum: _, ...entry } of journal) {
                // Version 1 knew nothing of versions and endpoints.
                const { versions: __, endpoint: ___, ...first } = entry;
                entries.put(version === 1 ? first : entry);
              }
              const { checksum: _, damage: __, ...rest } = meta;
              database.createObjectStore('meta').put(rest, 'world');
              if (version === 1) return;
              database
                .createObjectStore('refusals', { keyPath: 'number', autoIncrement: true })
                .put({
                  number: 1,
                  userId: 'agent-b',
                  time: '2026-11-20T10:00:00.000Z',
                  requestId: 'request',
                  endpoint: 'PUT /mailboxes/:mailboxId',
                  resource: 'mailboxes',
                  resourceId: 'support',
                  fromVersion: 1,
                  status: 403,
                  problem: '/problems/forbidden',
                });
            };
            opening.onsuccess = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      {
        name: this.name,
        version,
        journal: journal as Record<string, unknown>[],
        changed: changed as { change: { collection: string; document: { id: string } } }[],
        meta: (metas as Record<string, unknown>[])[0] ?? {},
      },
    );
  }

  private deleteFrom(store: string, key: number | string | null): Promise<void> {
    return this.page.evaluate(
      ({ name, store, key }) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error ?? new Error('failed'));
          opening.onsuccess = () => {
            const transaction = opening.result.transaction(store, 'readwrite');
            const records = transaction.objectStore(store);
            if (key === null) records.clear();
            else records.delete(key);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      { name: this.name, store, key },
    );
  }
}
