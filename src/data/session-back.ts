/** Tells all that waits for it, in this page, that the session is there again. */

const BACK = 'signet-session-back';

export function tellSessionBack(): void {
  dispatchEvent(new Event(BACK));
}

/** @returns ends it */
export function followSessionBack(listener: () => void): () => void {
  addEventListener(BACK, listener);
  return () => {
    removeEventListener(BACK, listener);
  };
}
