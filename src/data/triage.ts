import { mutationOptions } from '@tanstack/react-query';
import type { InfiniteData, Mutation, QueryClient } from '@tanstack/react-query';
import { changeMention } from '../contract/mentions';
import type { listMentions, MentionChange, MentionDetail } from '../contract/mentions';
import type { Mention } from '../domain/mention';
import { applyTriage, readTriageState } from '../domain/triage/triage-change';
import type { TriageState } from '../domain/triage/triage-change';
import { callEndpoint } from './http';
import { mentionQueries } from './mentions';

/**
 * Changes of one mention. Those of the same mention go out one after the other, in the order in which they
 * were asked for. Until one is answered, it is shown as if it were so already (`withChanges`); what the
 * answer says is put into the cache before that ends, so that nothing flickers; and when it was refused,
 * what was so before shows again by itself.
 */
export const triageMutations = {
  all: () => ['triage'] as const,
  change: (mentionId: string) =>
    mutationOptions({
      mutationKey: [...triageMutations.all(), mentionId],
      scope: { id: `triage ${mentionId}` },
      mutationFn: (change: MentionChange) =>
        callEndpoint(changeMention, { params: { mentionId }, body: change }),
      onSuccess: (mention, _change, _result, { client }) => {
        noteChangedMention(client, mention);
      },
    }),
};

/** A change that is under way, and of which mention. */
export interface PendingChange {
  mentionId: string;
  change: MentionChange;
}

/** Reads a change that is under way off its mutation. */
export function readPendingChange({ options, state }: Mutation): PendingChange {
  return {
    mentionId: String(options.mutationKey?.[1]),
    change: (state.variables ?? {}) as MentionChange,
  };
}

/** A mention as it is once these changes have come about. */
export function withChanges<Changed extends TriageState>(
  mention: Changed,
  changes: readonly MentionChange[],
): Changed {
  return changes.reduce((before, change) => {
    const outcome = applyTriage(before, change);
    return outcome.kind === 'changed' ? { ...before, ...outcome.state } : before;
  }, mention);
}

type Page = NonNullable<(typeof listMentions)['response']['_zod']['output']>;
type Pages = InfiniteData<Page, string | null>;

/** Puts a mention as a change has left it wherever an older one shows. */
function noteChangedMention(client: QueryClient, mention: Mention): void {
  const isOlder = ({ id, version }: Pick<Mention, 'id' | 'version'>) =>
    id === mention.id && version < mention.version;
  const queryKey = mentionQueries.all();
  client.setQueriesData<MentionDetail>({ queryKey: [...queryKey, 'detail'] }, (detail) => {
    if (detail?.conversation.mentions.some(isOlder) !== true) return undefined;
    return {
      ...detail,
      mention: isOlder(detail.mention) ? mention : detail.mention,
      conversation: {
        ...detail.conversation,
        mentions: detail.conversation.mentions.map((one) => (isOlder(one) ? mention : one)),
      },
    };
  });
  const state = { ...readTriageState(mention), version: mention.version };
  client.setQueriesData<Pages>({ queryKey: [...queryKey, 'list'] }, (data) => {
    if (data?.pages.some(({ items }) => items.some(isOlder)) !== true) return undefined;
    return {
      ...data,
      pages: data.pages.map((page) => ({
        ...page,
        items: page.items.map((row) => (isOlder(row) ? { ...row, ...state } : row)),
      })),
    };
  });
}
