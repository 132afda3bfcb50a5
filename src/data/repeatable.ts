/** Whether a write may be made again with the same key. */
interface WriteMeta extends Record<string, unknown> {
  isRepeatable?: boolean;
}

declare module '@tanstack/react-query' {
  interface Register {
    mutationMeta: WriteMeta;
  }
}

/**
 * The `meta` of writes that are tried again until their outcome is known, where they are shown. That one try
 * was refused says nothing about those before it.
 */
export const repeatable: WriteMeta = { isRepeatable: true };
