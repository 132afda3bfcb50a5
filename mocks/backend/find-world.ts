import type { FieldError } from '../../src/contract/problem';
import { createBuiltInWorld } from '../worlds/load-world';
import type { World } from '../worlds/world';
import { parseWorldDocument } from '../worlds/world-document';

/**
 * A world by name: a built-in one, or a document among the worlds of the app.
 * @param readDocument gives the text of `NAME.json`, or null when there is none
 */
export async function findWorld(
  name: string,
  readDocument: (name: string) => Promise<string | null>,
): Promise<{ world: World } | { faults: FieldError[] }> {
  const world = createBuiltInWorld(name);
  if (world !== null) return { world };
  // The name becomes part of an address or a path, so it must not lead anywhere else.
  const text = /^[\w-]{1,100}$/.test(name) ? await readDocument(name) : null;
  if (text === null) {
    return { faults: [{ path: '', message: `there is no world named "${name}"` }] };
  }
  const json = parseJson(text);
  if ('fault' in json) return { faults: [{ path: '', message: json.fault }] };
  return parseWorldDocument(json.value);
}

function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { fault: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}
