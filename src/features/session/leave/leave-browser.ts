import { forgetRegistered } from '../../drafts/lost/watch-drafts';
import { forgetMailbox } from '../../preferences/preferences';
import { removeOwnTexts } from './own-texts';

/**
 * Leaves this browser without anything of a user's in it, in all tabs. What says how the screen looks
 * (theme, language, row height, pane widths, hints that were read) is the device's and stays. The page
 * loads anew, so nothing is left in memory either.
 */

const CHANNEL = 'signet-signed-out';

export async function leaveBrowser(owner: string): Promise<void> {
  await forgetRegistered(owner);
  removeOwnTexts(owner);
  forgetMailbox();
  try {
    localStorage.removeItem('signet-recent-commands');
    sessionStorage.clear();
  } catch {
    // Where the browser keeps nothing there is nothing to remove.
  }
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(owner);
  channel.close();
  goToSignedOut();
}

/** Has this tab leave as well when the same user signs out in another. */
export function followLeaving(owner: string): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }) => {
    if (data !== owner) return;
    void forgetRegistered(owner).finally(() => {
      removeOwnTexts(owner);
      sessionStorage.clear();
      goToSignedOut();
    });
  });
  return () => {
    channel.close();
  };
}

function goToSignedOut(): void {
  // What is unsaved in a form goes as well: the question whether to stay has been answered.
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {
    capture: true,
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
