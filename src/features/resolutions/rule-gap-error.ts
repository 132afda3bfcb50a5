import { useMemo } from 'react';
import { ContractError } from '../../data/http';
import { useUnreadableLists } from '../../data/unreadable';
import { useRuleGap } from './use-rule-gap';
import type { RuleGap } from './use-rule-gap';

/** For screens that say nothing where something is missing that the rules look at: which field it is. */

/** For what looks at all mailboxes and folders: throws the error that names the field. */
export function useNoGapInAccount(): void {
  const lists = useUnreadableLists();
  for (const path of ['/services', '/profiles', '/mailboxes', '/smart-folders']) {
    const [part] = lists[path] ?? [];
    if (part !== undefined) throw createGapError({ path, part });
  }
}

/** The gap as the error that names the field. */
export function useRuleGapError(mailboxId: string): ContractError | null {
  const gap = useRuleGap(mailboxId);
  return useMemo(() => gap && createGapError(gap), [gap]);
}

/** For what says nothing where there is a gap: throws that error. */
export function useNoRuleGap(mailboxId: string): void {
  const error = useRuleGapError(mailboxId);
  if (error !== null) throw error;
}

function createGapError({ path, part }: RuleGap): ContractError {
  const { list, index, field, reason } = part;
  return new ContractError(`GET ${path}`, `${list}.${String(index)}.${field}`, reason);
}
