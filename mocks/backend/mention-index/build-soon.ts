/** How long to leave the processor to what was asked for, in milliseconds. */
const DELAY = 1500;
/** How much is built without letting others do something. */
const PIECE = 500;

/**
 * Builds something piece by piece, once, a little after it is first called.
 * @param build builds on by so many; true when there is nothing more to do
 */
export function buildSoon(build: (count: number) => boolean): () => void {
  let isCalled = false;
  function step(): void {
    if (!build(PIECE)) setTimeout(step, 5);
  }
  return () => {
    if (isCalled) return;
    isCalled = true;
    setTimeout(step, DELAY);
  };
}
