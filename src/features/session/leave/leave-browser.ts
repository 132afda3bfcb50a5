import { forgetRegistered } from '../../drafts/lost/watch-drafts';
import { forgetMailbox } from '../../preferences/preferences';
import { removeOwnTexts } from './own-texts';

/**
 * Leaves this browser without anything of a user's in it, in all tabs. What says how the screen looks
 * (theme, language, row height, pane widths, hints that were read) is the device's and stays. The page
 * loads anew, so nothing is left in memory either.
 */

const CHANNEL = 'signet-signed-out';
/** So long the register may take to forget, in milliseconds; then the page leaves without it. */
const REGISTER_TAKES = 3000;

export async function leaveBrowser(owner: string): Promise<void> {
  await wipe(owner, [forgetMailbox, forgetCommands, clearTab]);
  try {
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage(owner);
    channel.close();
  } finally {
    goToSignedOut();
  }
}

/** Has this tab leave as well when the same user signs out in another. */
export function followLeaving(owner: string): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    if (data !== owner) return;
    void wipe(owner, [clearTab]).then(goToSignedOut);
  });
  return () => {
    channel.close();
  };
}

/** Whatever the browser refuses, all else is wiped; and no text waits for the register. */
async function wipe(owner: string, others: readonly (() => void)[]): Promise<void> {
  // Begun first: from then on nothing is put back or registered.
  const forgetting = forgetRegistered(owner).catch(() => undefined);
  const removeTexts = () => {
    removeOwnTexts(owner);
  };
  for (const step of [removeTexts, ...others]) attempt(step);
  await Promise.race([
    forgetting,
    new Promise((resolve) => {
      setTimeout(resolve, REGISTER_TAKES);
    }),
  ]);
  // What was typed while it was waited for.
  attempt(removeTexts);
}

function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // Where the browser keeps nothing there is nothing to remove.
  }
}

function forgetCommands(): void {
  localStorage.removeItem('signet-recent-commands');
}

function clearTab(): void {
  sessionStorage.clear();
}

function goToSignedOut(): void {
  // What is unsaved in a form goes as well: the question whether to stay has been answered.
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {
    capture: true,
  });
  // Kept whole by the browser for its Back button, the page would show what was on it.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const kept = new URLSearchParams();
  const here = new URLSearchParams(location.search);
  for (const name of ['world', 'as', 'live', 'faults']) {
    const value = here.get(name);
    if (value !== null) kept.set(name, value);
  }
  const search = kept.toString();
  location.replace(`${import.meta.env.BASE_URL}signed-out${search === '' ? '' : `?${search}`}`);
}
