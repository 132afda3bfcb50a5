import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { createInvalidRequestError, createVersionRequiredError } from '../rules/problem-error';

const { localeError } = en();

/** Parses a part of a request; refuses it naming every field that does not fit, or a version that is missing. */
export function parsePart<Part>(schema: z.ZodMiniType<Part>, value: unknown): Part {
  const parsed = z.safeParse(schema, value, { error: localeError });
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const unversioned = issues.find(
    ({ path }) => path.at(-1) === 'version' && readAt(value, path) === undefined,
  );
  if (unversioned !== undefined) throw createVersionRequiredError(unversioned.path.join('.'));
  throw createInvalidRequestError(
    issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}

/**
 * Refuses a request that does not say that it is JSON, with a body or without: a form on another site, which
 * sends the user's cookies along, can say no such thing.
 */
export function requireJson(request: Request): void {
  if (!/^application\/json\b/i.test(request.headers.get('Content-Type') ?? '')) {
    throw createInvalidRequestError([
      { path: 'Content-Type', message: 'must be application/json' },
    ]);
  }
}

export async function readBody(request: Request): Promise<unknown> {
  const text = await request.text();
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw createInvalidRequestError([{ path: '', message: 'is not JSON' }]);
  }
}

function readAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (part, key) => (part as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}
