import * as z from 'zod/mini';

/** Whether the service still lets the company act as a profile. */
export const authorizationSchema = z.enum(['authorized', 'expired', 'revoked']);
export type Authorization = z.infer<typeof authorizationSchema>;

/** The hues a profile can be shown in; each is a Radix colour scale. */
export const profileColourSchema = z.enum([
  'tomato',
  'crimson',
  'pink',
  'plum',
  'purple',
  'violet',
  'iris',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'jade',
  'grass',
  'orange',
  'brown',
  'bronze',
]);
export type ProfileColour = z.infer<typeof profileColourSchema>;

/**
 * One of the company's own accounts on one service.
 * - `handle`: how the service addresses it (with its `@` where it has one), or null.
 * - `authorizationChangedAt`: when `authorization` last changed (ISO 8601, UTC), or null when unknown.
 * - `topicIds`: the topics it is connected to; a profile with none cannot reply.
 */
export const profileSchema = z.object({
  id: z.string().check(z.minLength(1)),
  serviceId: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  handle: z.nullable(z.string()),
  colour: profileColourSchema,
  authorization: authorizationSchema,
  authorizationChangedAt: z.nullable(z.string()),
  topicIds: z.array(z.string()),
});
export type Profile = z.infer<typeof profileSchema>;
