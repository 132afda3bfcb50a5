import * as z from 'zod/mini';
import { dialogSearchShape, textSearch } from './dialog-search';

/**
 * What the address of the reply map says: which places are shown, the text that names hold, the profile
 * that is lit up and whether the map is seen without it, and whose dialogs are open.
 */
export const replyMapSearchSchema = z.object({
  ...dialogSearchShape,
  show: z.catch(z.optional(z.enum(['problems', 'conflicts', 'own'])), undefined),
  text: textSearch,
  profile: textSearch,
  without: z.catch(z.optional(z.literal('on')), undefined),
  settingsOf: textSearch,
});
