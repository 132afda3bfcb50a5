import { useMemo } from 'react';

/** Keeps a plain value as long as it says the same, so that what is made from it is not made again. */
export function useSameValue<Value>(value: Value): Value {
  const written = JSON.stringify(value);
  return useMemo(() => JSON.parse(written) as Value, [written]);
}
