import { useCallback, useMemo } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import * as z from 'zod/mini';
import {
  pickSearchParams,
  readSearch,
  searchParamNames,
  writeSearch,
} from '../../domain/search/search-params';
import type { SearchParamName } from '../../domain/search/search-params';
import type { MentionSearch } from '../../domain/search/mention-search';

/** What the address says of a list of mentions; what makes no sense there is passed over when it is read. */
const text = z.catch(z.optional(z.string()), undefined);
export const listSearchShape = Object.fromEntries(
  searchParamNames.map((name) => [name, text]),
) as Record<SearchParamName, typeof text>;

const nothing = Object.fromEntries(searchParamNames.map((name) => [name, undefined])) as Record<
  SearchParamName,
  undefined
>;

/** The search that the address asks for, and how to change it. */
export function useListSearch() {
  const navigate = useNavigate();
  const params = useSearch({ strict: false, select: pickSearchParams, structuralSharing: true });
  const search = useMemo(() => readSearch(params), [params]);
  const changeSearch = useCallback(
    (next: MentionSearch, { isTyping } = { isTyping: false }) => {
      void navigate({
        to: '.',
        search: (before) => ({ ...before, ...nothing, ...writeSearch(next) }),
        replace: isTyping,
      });
    },
    [navigate],
  );
  return { params, search, changeSearch };
}
