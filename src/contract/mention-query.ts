import * as z from 'zod/mini';
import { MAX_SEARCH_LENGTH, mentionSortSchema } from '../domain/search/mention-search';
import type { SearchField } from '../domain/search/mention-search';
import { canHaveValue, readList } from '../domain/search/search-params';

/** The search part of a list of mentions: what it is narrowed down to, and how it is sorted. */
export const mentionQuery = {
  text: z.optional(z.string().check(z.maxLength(MAX_SEARCH_LENGTH))),
  service: listOf('service'),
  status: listOf('status'),
  assignee: listOf('assignee'),
  tag: listOf('tag'),
  sentiment: listOf('sentiment'),
  language: listOf('language'),
  priority: listOf('priority'),
  kind: listOf('kind'),
  topic: listOf('topic'),
  answers: listOf('answers'),
  due: listOf('due'),
  receivedFrom: z.optional(z.iso.datetime({ precision: 3 })),
  receivedBefore: z.optional(z.iso.datetime({ precision: 3 })),
  sort: z.optional(mentionSortSchema),
} satisfies Record<SearchField, unknown> & Record<string, unknown>;

/** Values with commas between them, each of which the field can have. */
function listOf(field: SearchField) {
  return z.optional(
    z.string().check(
      z.refine(
        (written) => {
          const values = readList(written);
          return values.length > 0 && values.every((value) => canHaveValue(field, value));
        },
        { error: 'has a value that is not known' },
      ),
    ),
  );
}
