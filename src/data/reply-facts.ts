import { queryOptions } from '@tanstack/react-query';
import {
  decodeReplyFacts,
  getReplyFacts,
  listMentionsById,
  MAX_MENTIONS_BY_ID,
  searchMentionIds,
  tryFilter,
} from '../contract/reply-facts';
import type { MentionListItem } from '../contract/mentions';
import { decodeReplyGroups, getReplyGroups } from '../contract/reply-groups';
import type { Filter } from '../domain/smart-folder';
import { batchRequests } from './batch-requests';
import { callEndpoint, ContractError } from './http';

/** A filter to try: of a smart folder, or of one that is not there yet (null). */
export interface TriedFilter {
  folderId: string | null;
  filter: Filter;
}

/**
 * What previews of reply settings work on. The bodies are columns, which are read where they lie; they
 * are not compared with the ones before (structural sharing), only replaced.
 */
export const replyFactsQueries = {
  all: () => ['reply-facts'] as const,
  /** `agentId`: through whose eyes; null for oneself, '' for an agent who has published nothing. */
  ofMailbox: (mailboxId: string, agentId: string | null) =>
    queryOptions({
      queryKey: [...replyFactsQueries.all(), mailboxId, agentId],
      queryFn: async ({ signal }) => {
        const query = agentId === null ? {} : { agentId };
        const bytes = await callEndpoint(getReplyFacts, { params: { mailboxId }, query, signal });
        return decode(getReplyFacts.path, () => decodeReplyFacts(bytes));
      },
      structuralSharing: false,
      gcTime: 60_000,
    }),
  /** The same as they are and as they would be with a filter that is tried; see the contract. */
  withFilter: (mailboxId: string, agentId: string | null, { folderId, filter }: TriedFilter) =>
    queryOptions({
      queryKey: [...replyFactsQueries.all(), mailboxId, agentId, folderId, filter],
      queryFn: async ({ signal }) => {
        const body = { folderId, filter, ...(agentId === null ? {} : { agentId }) };
        const bytes = await callEndpoint(tryFilter, { params: { mailboxId }, body, signal });
        return decode(tryFilter.path, () => decodeReplyFacts(bytes));
      },
      structuralSharing: false,
      gcTime: 10_000,
    }),
  /** A mention as the list shows it; null when the mailbox does not. */
  mention: (mailboxId: string, mentionId: string) =>
    queryOptions({
      queryKey: [...replyFactsQueries.all(), mailboxId, 'mention', mentionId],
      queryFn: ({ signal }) => findLookup(mailboxId)(mentionId, signal),
      gcTime: 60_000,
    }),
  /** The ids of the mentions that hold a text. */
  search: (mailboxId: string, text: string) =>
    queryOptions({
      queryKey: [...replyFactsQueries.all(), mailboxId, 'search', text],
      queryFn: async ({ signal }) => {
        const query = { text };
        const { mentionIds } = await callEndpoint(searchMentionIds, {
          params: { mailboxId },
          query,
          signal,
        });
        return new Set(mentionIds);
      },
      structuralSharing: false,
      gcTime: 60_000,
    }),
};

export const replyGroupsQueries = {
  all: () => ['reply-groups'] as const,
  /** The groups of all mailboxes; `withoutProfileId`: and how they would be without that profile. */
  ofAccount: (withoutProfileId: string | null = null) =>
    queryOptions({
      queryKey: [...replyGroupsQueries.all(), withoutProfileId],
      queryFn: async ({ signal }) => {
        const query = withoutProfileId === null ? {} : { withoutProfileId };
        const bytes = await callEndpoint(getReplyGroups, { query, signal });
        return decode(getReplyGroups.path, () => decodeReplyGroups(bytes));
      },
      structuralSharing: false,
    }),
};

/** Looks up mentions of a mailbox, many with one request. */
function findLookup(mailboxId: string) {
  const known = lookups.get(mailboxId);
  if (known !== undefined) return known;
  const lookUp = batchRequests(async (mentionIds) => {
    const params = { mailboxId };
    const { items } = await callEndpoint(listMentionsById, { params, body: { mentionIds } });
    const byId = new Map(items.map((item) => [item.id, item]));
    return mentionIds.map((id) => byId.get(id) ?? null);
  }, MAX_MENTIONS_BY_ID);
  lookups.set(mailboxId, lookUp);
  return lookUp;
}
const lookups = new Map<string, ReturnType<typeof batchRequests<MentionListItem>>>();

function decode<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new ContractError(`GET ${path}`, '', error instanceof Error ? error.message : 'unknown');
  }
}
