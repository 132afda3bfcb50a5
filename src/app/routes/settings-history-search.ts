import * as z from 'zod/mini';
import { dialogSearchShape, textSearch } from './dialog-search';

/** What the address of the settings history says: whose dialog is open over it, and with which save. */
export const settingsHistorySearchSchema = z.object({
  ...dialogSearchShape,
  settingsOf: textSearch,
});
