import { MalformedColumnsError } from './binary-columns';

/** Values that columns name by their place; equal ones have the same place. */
export function createDictionary<Value>() {
  const values: Value[] = [];
  const places = new Map<string, number>();
  return {
    values,
    place(value: Value): number {
      const key = JSON.stringify(value);
      const place = places.get(key) ?? values.push(value) - 1;
      places.set(key, place);
      return place;
    },
  };
}

/**
 * The value at a place of a dictionary.
 * @param fault what to say, in `MalformedColumnsError`, when there is none
 */
export function takeEntry<Value>(
  values: readonly Value[],
  place: number | undefined,
  fault: string,
): Value {
  const value = place === undefined ? undefined : values[place];
  if (value === undefined) throw new MalformedColumnsError(fault);
  return value;
}
