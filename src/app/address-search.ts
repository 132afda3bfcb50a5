import * as z from 'zod/mini';
import { dialogSearchShape, openSearch } from './routes/dialog-search';
import { listSearchShape } from './routes/list-search';

/**
 * The search part of the app's addresses. Everything in it is plain text: `world` and `as` choose the
 * data and the user of a mock backend and are kept from page to page, as is `live`, which makes a lively
 * day there (or, 'off', has nothing told as it happens); `faults` is the seed of what goes wrong there;
 * the list's search and sort (see the domain's search-params) stay while one goes from mention to mention;
 * `mailboxSettings` and `folderSettings` say which dialogs are open, on the reply map with `settingsOf`,
 * whose they are; `newFolder` and `newMailbox` that one is being made; `history` that the history of the
 * one on top is open, and `restore` the save that it is filled with.
 */

export const rootSearchSchema = z.object({
  world: z.optional(z.string()),
  as: z.optional(z.string()),
  live: z.optional(z.string()),
  faults: z.optional(z.string()),
});

export type RootSearch = Partial<z.infer<typeof rootSearchSchema>>;

export const inboxSearchSchema = z.object({
  ...listSearchShape,
  ...dialogSearchShape,
  newMailbox: openSearch,
});

export const startSearchSchema = z.pick(inboxSearchSchema, { newMailbox: true });

/** The search part, without what does not fit. */
export function readSearch<Search>(
  schema: z.ZodMiniType<Search>,
  search: Record<string, unknown>,
): Partial<Search> {
  const parsed = schema.safeParse(search);
  return parsed.success ? parsed.data : {};
}

export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function stringifySearch(search: Record<string, unknown>): string {
  const given = Object.entries(search).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
    .toString()
    // Lists are read by people too.
    .replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
