import * as z from 'zod/mini';

/**
 * What is read at run time from `config.json` beside the app.
 * - `backend`: the address below which the interface is found; relative ones count from the app's own.
 * - `demo`: whether the backend is a mock that lets the address choose world and user.
 */
const configSchema = z.object({ backend: z.string(), demo: z._default(z.boolean(), false) });
export type Config = z.infer<typeof configSchema>;

/** Reads the configuration. Throws when it is missing or does not fit. */
export async function readConfig(base: string): Promise<Config> {
  const response = await fetch(`${base}config.json`);
  if (!response.ok) throw new Error(`config.json: ${String(response.status)}`);
  return configSchema.parse(await response.json());
}
