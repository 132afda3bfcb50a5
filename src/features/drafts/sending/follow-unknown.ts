import { onlineManager } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { followDrafts, readAllDrafts, readMentionId } from '../draft-store';
import { setReconciler, showAsking } from './asking-store';
import { createReconciler } from './reconciler';
import { reconcileDraft } from './send-drafts';

/**
 * Has this tab find out what became of its user's tries, also of those that a reload interrupted.
 * @returns ends it
 */
export function followUnknown(client: QueryClient, owner: string): () => void {
  const reconciler = createReconciler({
    owner,
    ask: (name) => reconcileDraft(client, { name, mentionId: readMentionId(name) }),
    show: showAsking,
    now: Date.now,
  });
  setReconciler(reconciler);
  reconciler.look(readAllDrafts());
  const unfollow = followDrafts(({ drafts }, { drafts: former }) => {
    if (drafts !== former) reconciler.look(drafts);
  });
  const unsubscribe = onlineManager.subscribe((isOnline) => {
    if (isOnline) reconciler.askAllNow();
  });
  return () => {
    unfollow();
    unsubscribe();
    setReconciler(null);
    reconciler.stop();
  };
}
