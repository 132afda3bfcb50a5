import { useMemo } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { BulkReplyMention, BulkReplyTable } from '../../contract/bulk-replies';
import { accountQueries } from '../../data/account';
import { bulkReplyQueries } from '../../data/bulk-replies';
import { usePresent } from '../../data/live/live-store';
import { mailboxQueries } from '../../data/mailboxes';
import { sessionQueries } from '../../data/session';
import { decideBulkReply } from '../../domain/reply/bulk-reply';
import { groupBulkReply } from '../../domain/reply/bulk-reply-table';
import type { BulkReplyConcerns } from '../../domain/reply/bulk-reply-concerns';
import { findBulkReplyConcerns } from '../../domain/reply/bulk-reply-concerns';
import { isSameAnswer } from '../../domain/reply/is-same-answer';
import { resolveReplyProfile } from '../../domain/reply/resolve-reply-profile';
import { useXWeightedCounter } from '../drafts/use-x-weighted-counter';
import { useRuleGap } from '../resolutions/use-rule-gap';

/** What becomes of each mention of a table with this text, laid out. */
export function useBulkTable({
  table: { mentions },
  text,
  leftOutIds,
}: {
  table: BulkReplyTable;
  text: string;
  leftOutIds: ReadonlySet<string>;
}) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { services, profiles } = account;
  const agentName = session.user.name;
  const countXWeighted = useXWeightedCounter(
    mentions.some(
      ({ serviceId }) =>
        services.find(({ id }) => id === serviceId)?.replyLimit?.unit === 'x-weighted',
    ),
  );
  return useMemo(() => {
    const input = { mentions, text, agentName, services, profiles, leftOutIds, countXWeighted };
    const entries = decideBulkReply(input);
    const going = entries
      .filter(({ outcome, isLeftOut }) => !isLeftOut && outcome.status === 'ready')
      .map(({ mention }) => mention);
    return { entries, going, layout: groupBulkReply(entries) };
  }, [mentions, text, agentName, services, profiles, leftOutIds, countXWeighted]);
}

/**
 * For how many mentions somebody else would answer now than when the table was made: settings and
 * authorizations follow, what the agent used last stays as it was, as it does for what is sent.
 */
export function useDriftCount(
  mailboxId: string,
  openFolderId: string | null,
  { mentions, lastUsedProfileIds }: BulkReplyTable,
): number {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailboxId));
  const hasGap = useRuleGap(mailboxId) !== null;
  return useMemo(() => {
    const mailbox = mailboxes.find(({ id }) => id === mailboxId);
    if (mailbox === undefined || hasGap) return 0;
    return mentions.filter((mention) => {
      const now = resolveReplyProfile({
        mention,
        mailbox,
        folders: folders.smartFolders.filter(({ id }) => mention.smartFolderIds.includes(id)),
        openFolderId,
        services: account.services,
        profiles: account.profiles,
        lastUsedProfileIds,
      });
      return !isSameAnswer(now, mention.resolution);
    }).length;
  }, [hasGap, account, mailboxes, folders, mailboxId, openFolderId, mentions, lastUsedProfileIds]);
}

/** With what colleagues are answering now, and their names. */
export interface ConcernsNow extends BulkReplyConcerns {
  answering: string[];
  answeringNames: string[];
}

/**
 * What is to be known of mentions that go out: of their conversations as they are now, not as they were when the
 * table was made. A table without a connection says what it knew.
 */
export function useBulkConcerns(
  mailboxId: string,
  openFolderId: string | null,
  table: BulkReplyTable,
  going: readonly BulkReplyMention[],
): ConcernsNow {
  const { data: now } = useQuery(bulkReplyQueries.conversations(mailboxId, openFolderId, table));
  const answering = useAnswering(going);
  return useMemo(() => {
    return {
      ...findBulkReplyConcerns(going, now),
      answering: answering.ids,
      answeringNames: answering.names,
    };
  }, [going, now, answering]);
}

/** The ids of mentions that colleagues are answering now, and the colleagues' names. */
function useAnswering(mentions: readonly { id: string }[]): {
  ids: string[];
  names: string[];
} {
  const present = usePresent();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  return useMemo(() => {
    const wanted = new Set(mentions.map(({ id }) => id));
    const others = present.filter(
      ({ mentionId, userId, activity }) =>
        activity === 'answering' && userId !== session.user.id && wanted.has(mentionId),
    );
    const userIds = new Set(others.map(({ userId }) => userId));
    return {
      ids: [...new Set(others.map(({ mentionId }) => mentionId))],
      names: account.users.filter(({ id }) => userIds.has(id)).map(({ name }) => name),
    };
  }, [present, mentions, account.users, session.user.id]);
}
