import { format } from 'node:util';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * A unit test fails when it makes noise. One that expects a message replaces `console.error` or
 * `console.warn` by its own `vi.spyOn(...)` and asserts on that.
 */
const noise: string[] = [];

beforeEach(() => {
  noise.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts: unknown[]) => {
      noise.push(`console.${method}: ${format(...parts)}`);
    });
  }
});

afterEach(() => {
  if (noise.length > 0) throw new Error(`Unexpected console noise:\n${noise.join('\n')}`);
});
