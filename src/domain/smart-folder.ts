import * as z from 'zod/mini';
import { nameSchema } from './mailbox';
import { mentionStatusSchema, prioritySchema, sentimentSchema } from './mention';
import { replyWithSchema } from './reply-with';
import { mentionKindSchema } from './service';

/** Stands for whoever is looking, in an assignee condition. */
export const ME = 'me';
/** Stands for nobody, in an assignee condition. */
export const UNASSIGNED = 'unassigned';

const listOperatorSchema = z.enum(['any-of', 'none-of']);
const someStrings = z.array(z.string()).check(z.minLength(1));

/**
 * One test of a filter. A condition over a list holds when the mention has any of `values`
 * (`any-of`) or none of them (`none-of`).
 * - `language`: `fr` also holds for `fr-ca`.
 * - `assignee`: user ids, `me` (whoever is looking) and `unassigned`.
 * - `author-followers`: inclusive bound.
 * - `text`: whether the text contains `value`, whatever the case and accents.
 */
export const conditionSchema = z.discriminatedUnion('field', [
  z.object({ field: z.literal('service'), operator: listOperatorSchema, values: someStrings }),
  z.object({ field: z.literal('topic'), operator: listOperatorSchema, values: someStrings }),
  z.object({ field: z.literal('language'), operator: listOperatorSchema, values: someStrings }),
  z.object({ field: z.literal('tag'), operator: listOperatorSchema, values: someStrings }),
  z.object({ field: z.literal('assignee'), operator: listOperatorSchema, values: someStrings }),
  z.object({
    field: z.literal('kind'),
    operator: listOperatorSchema,
    values: z.array(mentionKindSchema).check(z.minLength(1)),
  }),
  z.object({
    field: z.literal('sentiment'),
    operator: listOperatorSchema,
    values: z.array(sentimentSchema).check(z.minLength(1)),
  }),
  z.object({
    field: z.literal('priority'),
    operator: listOperatorSchema,
    values: z.array(prioritySchema).check(z.minLength(1)),
  }),
  z.object({
    field: z.literal('status'),
    operator: listOperatorSchema,
    values: z.array(mentionStatusSchema).check(z.minLength(1)),
  }),
  z.object({
    field: z.literal('author-followers'),
    operator: z.enum(['at-least', 'at-most']),
    value: z.int().check(z.nonnegative()),
  }),
  z.object({
    field: z.literal('text'),
    operator: z.enum(['contains', 'excludes']),
    value: z.string().check(z.minLength(1)),
  }),
]);
export type Condition = z.infer<typeof conditionSchema>;

/** The conditions of a smart folder. Without conditions, `all` holds for every mention, `any` for none. */
export const filterSchema = z.object({
  match: z.enum(['all', 'any']),
  conditions: z.array(conditionSchema),
});
export type Filter = z.infer<typeof filterSchema>;

/** A saved filter over a mailbox: a view, not a place. `version` grows by one with every save. */
export const smartFolderSchema = z.object({
  id: z.string().check(z.minLength(1)),
  mailboxId: z.string().check(z.minLength(1)),
  name: nameSchema,
  filter: filterSchema,
  replyWith: replyWithSchema,
  version: z.int(),
});
export type SmartFolder = z.infer<typeof smartFolderSchema>;
