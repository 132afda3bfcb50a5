import * as z from 'zod/mini';

/** Parts of an address; what does not fit is as if it were not there. */
export const openSearch = z.catch(z.optional(z.literal('open')), undefined);
export const textSearch = z.catch(z.optional(z.string()), undefined);

/** What an address says of the settings dialogs over a page; see the router. */
export const dialogSearchShape = {
  mailboxSettings: openSearch,
  folderSettings: textSearch,
  newFolder: openSearch,
  history: openSearch,
  restore: textSearch,
  restoreSide: z.catch(z.optional(z.literal('before')), undefined),
};
