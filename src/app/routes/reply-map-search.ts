import * as z from 'zod/mini';

/**
 * What the address of the reply map says: which places are shown, the text that names hold, the profile
 * that is lit up and whether the map is seen without it, and whose dialogs are open.
 */
export const replyMapSearchSchema = z.object({
  show: z.catch(z.optional(z.enum(['problems', 'conflicts', 'own'])), undefined),
  text: z.catch(z.optional(z.string()), undefined),
  profile: z.catch(z.optional(z.string()), undefined),
  without: z.catch(z.optional(z.literal('on')), undefined),
  settingsOf: z.catch(z.optional(z.string()), undefined),
  mailboxSettings: z.catch(z.optional(z.literal('open')), undefined),
  folderSettings: z.catch(z.optional(z.string()), undefined),
  newFolder: z.catch(z.optional(z.literal('open')), undefined),
  history: z.catch(z.optional(z.literal('open')), undefined),
  restore: z.catch(z.optional(z.string()), undefined),
  restoreSide: z.catch(z.optional(z.literal('before')), undefined),
});
