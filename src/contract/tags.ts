import * as z from 'zod/mini';
import { defineEndpoint } from './endpoint';

/** The tags that mentions of a mailbox carry, those of the most mentions first. */
export const listTags = defineEndpoint({
  method: 'GET',
  path: '/mailboxes/:mailboxId/tags',
  status: 200,
  response: z.object({ tags: z.array(z.object({ tag: z.string(), count: z.int() })) }),
});
