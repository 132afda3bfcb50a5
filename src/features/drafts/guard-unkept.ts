import { listLoaded } from './kinds-of-text';

/**
 * Before a page goes, what the storage did not take is given to it once more; where it still does not, the
 * browser asks whether to stay. Only the mention that is open says so by itself.
 */
export function guardUnkept(): () => void {
  function ask(event: BeforeUnloadEvent): void {
    for (const { hasUnkept, putBack } of listLoaded()) if (hasUnkept()) putBack();
    if (listLoaded().some(({ hasUnkept }) => hasUnkept())) event.preventDefault();
  }
  window.addEventListener('beforeunload', ask);
  return () => {
    window.removeEventListener('beforeunload', ask);
  };
}
