import { useEffect, useState } from 'react';

/** Nobody reads a name and decides in less, in milliseconds. */
const READING = 700;

/**
 * Whether something on the screen has stood there long enough to be read: since it appeared, or for long after
 * each change, also one back. Null stands for what need not be read.
 */
export function useHasSettled(value: string | null): boolean {
  const [former, setFormer] = useState(value);
  const [hasSettled, setHasSettled] = useState(true);
  if (value !== former) {
    setFormer(value);
    setHasSettled(value === null);
  }
  useEffect(() => {
    if (hasSettled) return undefined;
    const timer = setTimeout(() => {
      setHasSettled(true);
    }, READING);
    return () => {
      clearTimeout(timer);
    };
  }, [value, hasSettled]);
  return hasSettled;
}
