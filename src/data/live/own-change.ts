/**
 * Whether this tab is changing many mentions, step by step. What its steps bring about is fetched once, after
 * the last of them, and not after each: lists would come in faster than one can look at them.
 */
let running = 0;

export function isChangingMany(): boolean {
  return running > 0;
}

/** Does it, and says so meanwhile. */
export async function whileChangingMany(work: () => Promise<void>): Promise<void> {
  running += 1;
  try {
    await work();
  } finally {
    running -= 1;
  }
}
