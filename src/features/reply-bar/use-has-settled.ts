import { useEffect, useState } from 'react';

/** Nobody reads a name and decides in less, in milliseconds. */
const READING = 700;

/**
 * Whether something on the screen has stood there long enough to be read: since it appeared, or for long after
 * each change. Null stands for what need not be read.
 */
export function useHasSettled(value: string | null): boolean {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, READING);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return value === null || settled === value;
}
