import type { Mailbox } from '../../../src/domain/mailbox';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { Stored } from '../store/store';

/**
 * A document as it is stored and as it is to be. `stored`: null when it is created, whose version the step
 * gives; `after`: null when it is deleted; one of them is there.
 */
export type Saving<Document> =
  { stored: Stored<Document>; after: Document | null } | { stored: null; after: Document };

/** Everything that is saved in one step. At most one folder in it gets another filter or is created. */
export interface SettingsStep {
  mailboxes: readonly Saving<Mailbox>[];
  smartFolders: readonly Saving<SmartFolder>[];
}

/** The document as it is to be; the one that is stored where it is deleted. */
export function readSaved<Document>(saving: Saving<Document>): Document {
  return saving.stored === null ? saving.after : (saving.after ?? saving.stored.document);
}
