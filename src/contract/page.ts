import * as z from 'zod/mini';

/** The most items that one page of a list can hold. */
export const MAX_PAGE_SIZE = 200;

/** The search part of every list: `cursor` from the page before, `limit` items at most (50 unless told). */
export const pageQuery = {
  cursor: z.optional(z.string()),
  limit: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))),
};
export const pageQuerySchema = z.object(pageQuery);

/** One page of a list; `nextCursor` is null on the last one, `total` counts the whole list. */
export function pageOf<Item extends z.ZodMiniType>(item: Item) {
  return z.object({
    items: z.array(item),
    nextCursor: z.nullable(z.string()),
    total: z.int(),
  });
}
