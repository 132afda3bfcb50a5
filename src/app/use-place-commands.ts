import { useEffect, useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { mailboxQueries } from '../data/mailboxes';
import type { DefaultFolderId } from '../domain/default-folder';
import { offerCommand } from '../features/commands/command-registry';
import type { CommandId } from '../features/commands/command-table';
import type { Place } from '../features/commands/place';
import { useLastInboxPlace } from './last-inbox-place';

const folderCommands: [CommandId, DefaultFolderId][] = [
  ['goToInbox', 'inbox'],
  ['goToPrivateMessages', 'private-messages'],
  ['goToAssignedToMe', 'assigned-to-me'],
  ['goToAssignedToOthers', 'assigned-to-others'],
  ['goToSent', 'sent'],
  ['goToArchive', 'archive'],
];

/** Offers the ways to the places that every mailbox and every account has. */
export function usePlaceCommands(goTo: (place: Place) => void): void {
  const mailboxId = useCurrentMailboxId();
  const offers = useMemo((): [CommandId, Place][] => {
    const always: [CommandId, Place][] = [
      ['goToReplyMap', { kind: 'reply-map' }],
      ['goToSettingsHistory', { kind: 'settings-history' }],
    ];
    if (mailboxId === null) return always;
    return [
      ...folderCommands.map(([id, folderId]): [CommandId, Place] => [
        id,
        { kind: 'folder', mailboxId, folderId },
      ]),
      ...always,
    ];
  }, [mailboxId]);
  useEffect(() => {
    const withdrawals = offers.map(([id, place]) =>
      offerCommand(id, {
        run: () => {
          goTo(place);
        },
        reason: null,
        isFor: null,
      }),
    );
    return () => {
      for (const withdraw of withdrawals) withdraw();
    };
  }, [offers, goTo]);
}

/** The open mailbox, else the one that was open last, else the first; null in an account without one. */
function useCurrentMailboxId(): string | null {
  const openId = useParams({ strict: false, select: (params) => params.mailboxId });
  const lastPlace = useLastInboxPlace();
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const wanted = openId ?? lastPlace?.mailboxId;
  return (mailboxes.find(({ id }) => id === wanted) ?? mailboxes[0])?.id ?? null;
}
