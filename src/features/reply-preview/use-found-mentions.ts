import { useMemo } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { replyFactsQueries } from '../../data/reply-facts';
import { groupFoundMentions } from '../../domain/reply/list-previewed-mentions';
import type { FoundMentions } from '../../domain/reply/list-previewed-mentions';
import type { PreviewScene } from './use-reply-preview';
import { useSettled } from './use-settled';

/** How long one may pause within a word before it is searched. */
const PAUSE = 200;

/**
 * The mentions of a preview whose text, author or handle holds a text. What is searched no more is
 * cancelled.
 * @returns `found`: null while nothing is searched, and until the first answer
 */
export function useFoundMentions(
  { mailboxId, facts, preview: { grouped } }: PreviewScene,
  typed: string,
): {
  found: FoundMentions | null;
  isSearching: boolean;
  isError: boolean;
  retry: () => void;
} {
  const wanted = typed.trim();
  const text = useSettled(wanted, PAUSE);
  const isWanted = wanted !== '' && text !== '';
  const { data, isFetching, isError, refetch } = useQuery({
    ...replyFactsQueries.search(mailboxId, text),
    enabled: isWanted,
    placeholderData: keepPreviousData,
  });
  const ids = isWanted ? data : undefined;
  const places = useMemo(
    () => (ids === undefined ? null : facts.mentionIds.find(ids)),
    [facts, ids],
  );
  const found = useMemo(
    () => (places === null ? null : groupFoundMentions(grouped, places)),
    [grouped, places],
  );
  return {
    found,
    isSearching: wanted !== '' && (isFetching || text !== wanted),
    isError: isWanted && isError && !isFetching,
    retry: () => void refetch(),
  };
}
