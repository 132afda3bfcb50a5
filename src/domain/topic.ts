import * as z from 'zod/mini';

/** What the company listens to; profiles and mentions belong to topics. */
export const topicSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
});
export type Topic = z.infer<typeof topicSchema>;
