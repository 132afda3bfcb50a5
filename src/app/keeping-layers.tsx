import { useEffect } from 'react';
import type { ComponentType } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQueries } from '../data/session';
import { nameOwner } from '../features/drafts/draft-store';
import { LostDraftsNotice } from '../features/drafts/lost/lost-drafts-notice';
import { JournalDamageNotice } from '../features/session/journal-damage-notice';
import { followLeaving } from '../features/session/leave/leave-browser';
import { loadWithTexts } from '../messages/late-texts';

/** What a page does for the texts of its user, and when a sign-out in another tab ends it. */
function KeepingLayers() {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const owner = nameOwner(session);
  useEffect(() => followLeaving(owner), [owner]);
  return (
    <>
      <LostDraftsNotice />
      {session.demo !== null && <JournalDamageNotice />}
    </>
  );
}

export async function loadKeepingLayers(): Promise<ComponentType> {
  return (await loadWithTexts(Promise.resolve(KeepingLayers))).default;
}
