import * as z from 'zod/mini';

/** What the address of the settings history says: whose dialog is open over it, and with which save. */
export const settingsHistorySearchSchema = z.object({
  settingsOf: z.catch(z.optional(z.string()), undefined),
  mailboxSettings: z.catch(z.optional(z.literal('open')), undefined),
  folderSettings: z.catch(z.optional(z.string()), undefined),
  newFolder: z.catch(z.optional(z.literal('open')), undefined),
  history: z.catch(z.optional(z.literal('open')), undefined),
  restore: z.catch(z.optional(z.string()), undefined),
  restoreSide: z.catch(z.optional(z.literal('before')), undefined),
});
