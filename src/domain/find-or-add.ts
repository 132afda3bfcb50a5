/** The value of a key; where there is none yet, it is made and kept. */
export function findOrAdd<Key, Value>(
  map: Map<Key, Value>,
  key: Key,
  create: () => Value & {},
): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}
