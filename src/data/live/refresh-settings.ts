import type { Query, QueryClient } from '@tanstack/react-query';
import { isDefaultFolderId } from '../../domain/default-folder';
import { accountQueries } from '../account';
import { mailboxQueries } from '../mailboxes';
import { mentionQueries } from '../mentions';

/**
 * Who answers rests on settings everywhere, and which mentions a folder holds: all but the account. The
 * mailboxes come first, and their folders before what is in these: of what is gone nothing can be asked any
 * more.
 */
export async function refreshSettings(client: QueryClient): Promise<void> {
  const [accountKey] = accountQueries.whole().queryKey;
  const { queryKey: listKey } = mailboxQueries.list();
  await client.invalidateQueries({ queryKey: listKey });
  const known = new Set(client.getQueryData(listKey)?.map(({ id }) => id));
  // Not those that left the list just now: who deletes one here may have fetched it already.
  const shown = client.getQueryCache().findAll({ predicate: isOfFolders });
  const gone = shown.map(({ queryKey }) => queryKey[2]).filter((id) => !known.has(String(id)));
  const isThere = ({ queryKey }: Query) =>
    queryKey[0] !== accountKey && !gone.some((id) => queryKey.includes(id));
  const refresh = (predicate: (query: Query) => boolean) =>
    client.invalidateQueries({ predicate: (query) => isThere(query) && predicate(query) });
  const folders = refresh(isOfFolders);
  await Promise.all([
    folders.then(() => refresh((query) => isOfMentions(query) && hasFolder(client, query))),
    refresh((query) => !isOfFolders(query) && !isOfMentions(query)),
  ]);
}

const [foldersArea, foldersPart] = mailboxQueries.folders('').queryKey;
const [mentionsArea] = mentionQueries.all();

/** The folders of a mailbox. */
function isOfFolders({ queryKey: [area, part] }: Query): boolean {
  return area === foldersArea && part === foldersPart;
}

/** The mentions of a folder. */
function isOfMentions({ queryKey: [area, part] }: Query): boolean {
  return area === mentionsArea && part === 'list';
}

/** A default folder that is switched off can be asked for all the same. */
function hasFolder(client: QueryClient, { queryKey }: Query): boolean {
  const [mailboxId, folderId] = [String(queryKey[2]), String(queryKey[3])];
  const folders = client.getQueryData(mailboxQueries.folders(mailboxId).queryKey);
  return (
    folders === undefined ||
    isDefaultFolderId(folderId) ||
    folders.smartFolders.some(({ id }) => id === folderId)
  );
}
