import * as z from 'zod/mini';
import { cannedReplySchema } from '../domain/canned-reply';
import { defineEndpoint } from './endpoint';
import { pageOf, pageQuerySchema } from './page';

/** The account's canned replies, by name. */
export const listCannedReplies = defineEndpoint({
  method: 'GET',
  path: '/canned-replies',
  status: 200,
  query: pageQuerySchema,
  response: pageOf(cannedReplySchema),
});

/** What a save carries; a placeholder that nobody knows is refused, naming `text`. */
export const cannedReplyContentSchema = z.omit(cannedReplySchema, { id: true, version: true });
export type CannedReplyContent = z.infer<typeof cannedReplyContentSchema>;

/** The same key gives what it made; 422 `key-reused` when that has another content. */
export const createCannedReply = defineEndpoint({
  method: 'POST',
  path: '/canned-replies',
  status: 201,
  isIdempotent: true,
  request: cannedReplyContentSchema,
  response: cannedReplySchema,
});

/** 412 `stale-canned-reply` comes with what is saved now; with null when it was deleted. */
export const saveCannedReply = defineEndpoint({
  method: 'PUT',
  path: '/canned-replies/:cannedReplyId',
  status: 200,
  isConditional: true,
  request: cannedReplyContentSchema,
  response: cannedReplySchema,
});

export const deleteCannedReply = defineEndpoint({
  method: 'DELETE',
  path: '/canned-replies/:cannedReplyId',
  status: 204,
  isConditional: true,
  response: z.undefined(),
});
