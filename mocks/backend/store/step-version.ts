import { isDeletion } from './store';
import type { Change, VersionStep } from './store';

/**
 * From which version to which a change takes its document: as the document itself shows it, or else its
 * store version.
 * @param before the document as it is now; null when there is none
 * @param writes how often it was written, deletions too
 */
export function stepVersion(
  before: { document: object; version: number } | null,
  change: Change,
  writes: number,
): VersionStep {
  return {
    from: before === null ? 0 : readShown(before.document, before.version),
    to: isDeletion(change) ? 0 : readShown(change.document, writes + 1),
  };
}

function readShown(document: object, storeVersion: number): number {
  return 'version' in document && typeof document.version === 'number'
    ? document.version
    : storeVersion;
}
