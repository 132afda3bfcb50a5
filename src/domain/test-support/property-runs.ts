const share = Number(process.env['SIGNET_PROPERTY_SHARE'] ?? 1);

/**
 * How often a property is tried: `count` times, or in the quick check a part of that
 * (`SIGNET_PROPERTY_SHARE`, from 0 to 1), so that it stays under a minute.
 */
export function propertyRuns(count: number): { numRuns: number } {
  return { numRuns: Math.max(10, Math.ceil(count * share)) };
}
