import type { Mailbox } from '../../../src/domain/mailbox';
import type { SmartFolder } from '../../../src/domain/smart-folder';
import type { Store } from '../store/store';

/** The smart folders of a mailbox, topmost first. */
export async function readSmartFolders(store: Store, mailbox: Mailbox): Promise<SmartFolder[]> {
  const folders = await Promise.all(
    mailbox.smartFolderIds.map((id) => store.get('smartFolders', id)),
  );
  return folders.flatMap((stored) => (stored === null ? [] : [stored.document]));
}
