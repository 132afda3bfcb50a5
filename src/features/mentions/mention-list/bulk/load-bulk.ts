import { loadTexts } from '../../../../messages/late-texts';

/**
 * The code for changing many mentions: the head and the floor of the list come together, so that whoever
 * can begin a change can also see what becomes of it.
 */
export async function loadBulk() {
  const [{ BulkBar }, { BulkFloor }] = await Promise.all([
    import('./bulk-bar'),
    import('./bulk-floor'),
  ]);
  return { BulkBar, BulkFloor };
}

/** Fetches it before it is needed: the connection may be gone by then. */
export function preloadBulk(): void {
  Promise.all([loadBulk(), loadTexts()]).catch(() => undefined);
}
