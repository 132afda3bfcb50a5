import { useEffect, useState } from 'react';

/** A plain value once it has stayed the same for a moment (in milliseconds). */
export function useSettled<Value extends string>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [value, pause]);
  return settled;
}
