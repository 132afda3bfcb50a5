import { useEffect } from 'react';
import type { ComponentType } from 'react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { sessionQueries } from '../data/session';
import { nameOwner } from '../features/drafts/draft-store';
import { guardUnkept } from '../features/drafts/guard-unkept';
import { LostDraftsNotice } from '../features/drafts/lost/lost-drafts-notice';
import { followUnknown } from '../features/drafts/sending/follow-unknown';
import { followUnsent } from '../features/drafts/sending/follow-unsent';
import { UnsentNotice } from '../features/drafts/sending/unsent-notice';
import { JournalDamageNotice } from '../features/session/journal-damage-notice';
import { followLeaving } from '../features/session/leave/leave-browser';
import { UnreadableOfAccount } from '../features/unreadable/unreadable-of-account';
import { TurnedAwayLayer } from '../features/session/turned-away/turned-away-layer';
import { watchAnswers } from '../features/session/turned-away/watch-answers';
import { loadWithTexts } from '../messages/late-texts';

/** What a page does for the texts of its user, and when a sign-out in another tab ends it. */
function KeepingLayers() {
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const owner = nameOwner(session);
  const client = useQueryClient();
  useEffect(() => followLeaving(owner), [owner]);
  useEffect(() => watchAnswers(client), [client]);
  useEffect(() => followUnknown(client, owner), [client, owner]);
  useEffect(() => followUnsent(owner), [owner]);
  useEffect(guardUnkept, []);
  const isDemo = session.demo !== null;
  useEffect(() => {
    // Where its code does not come, the storage is as good as any.
    if (isDemo) meetStorageFaults().catch(() => undefined);
  }, [isDemo]);
  return (
    <>
      <UnsentNotice />
      <LostDraftsNotice />
      <UnreadableOfAccount />
      <TurnedAwayLayer />
      {isDemo && <JournalDamageNotice />}
    </>
  );
}

/** A seed in the address also has the browser's storage refuse a text now and then. */
async function meetStorageFaults(): Promise<void> {
  const seed = new URLSearchParams(location.search).get('faults');
  if (seed === null) return;
  const { refuseBySeed } = await import('../features/session/faults/storage-faults');
  refuseBySeed(seed);
}

export async function loadKeepingLayers(): Promise<ComponentType> {
  return (await loadWithTexts(Promise.resolve(KeepingLayers))).default;
}
