import { useState } from 'react';
import type { Filter } from '../../../domain/smart-folder';
import { isWhole, toFilter } from './filter-draft';
import type { FilterDraft } from './filter-draft';

/** The filter of a draft to count and preview with; while something is missing, the last one that was whole. */
export function useTriedFilter(draft: FilterDraft, initial: Filter): Filter {
  const [last, setLast] = useState(initial);
  if (!isWhole(draft)) return last;
  const filter = toFilter(draft);
  if (JSON.stringify(filter) !== JSON.stringify(last)) setLast(filter);
  return filter;
}
