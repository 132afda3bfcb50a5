import { useEffect, useState } from 'react';

/**
 * True from the next task on. Each modal dialog hides what is on the page when it appears, so of two that
 * an address opens at once the upper one has to come later.
 */
export function useNextTask(): boolean {
  const [isReached, setIsReached] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsReached(true);
    });
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isReached;
}
