let shownFolder = '';

/**
 * The press that leads to another folder is shown before the work on that folder begins. What changes within
 * one, the text of a search, changes at once.
 */
export function endTaskOfPress({
  params,
  preload,
}: {
  params: { mailboxId: string; folderId: string };
  preload: boolean;
}): Promise<void> | undefined {
  const folder = `${params.mailboxId} ${params.folderId}`;
  if (preload || folder === shownFolder) return undefined;
  shownFolder = folder;
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
