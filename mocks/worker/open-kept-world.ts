import { findWorld } from '../backend/find-world';
import { createWorldClock } from '../backend/opened-world';
import type { OpenWorld } from '../backend/opened-world';
import { fingerprintWorld } from '../backend/store/fingerprint-world';
import { openIndexedDbWorld } from '../backend/store/indexed-db-store';
import { listWorldDocuments } from '../backend/store/world-documents';

/**
 * Opens worlds whose changes stay in the browser. Documents are fetched from beside the app.
 * @param base the address of the app, with a slash at its end; it keeps two apps of one origin apart
 */
export function createKeptWorldOpener(base: string): OpenWorld {
  return async (name, onReplaced) => {
    const found = await findWorld(name, (document) => fetchDocument(base, document));
    if ('faults' in found) return found;
    const { world } = found;
    const { store, openedAt, reset, readDamage, dismissDamage } = await openIndexedDbWorld({
      name: `signet ${new URL(base).pathname} ${name}`,
      documents: listWorldDocuments(world),
      fingerprint: fingerprintWorld(world),
      onReplaced,
    });
    return {
      store,
      now: createWorldClock(world.now, openedAt),
      reset,
      damage: { read: readDamage, dismiss: dismissDamage },
    };
  };
}

/** A missing file may be answered with the app's own page (the fallback of a single-page app). */
async function fetchDocument(base: string, name: string): Promise<string | null> {
  const response = await fetch(new URL(`worlds/${name}.json`, base), { cache: 'no-cache' });
  const isDocument = response.headers.get('Content-Type')?.includes('json') ?? true;
  return response.ok && isDocument ? response.text() : null;
}
