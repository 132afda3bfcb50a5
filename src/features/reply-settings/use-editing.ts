import { useState } from 'react';
import {
  continueEditing,
  findOwnChanges,
  keepOwnChanges,
  startEditing,
  takeMerged,
} from './editing';
import type { Editing, EditingKind } from './editing';
import type { MergeDecisions, MergePart } from './merge/merge-part';
import type { SettingsDifference } from './settings-difference';

/**
 * - `base`, `draft`, `settings`: what editing began from, what the form shows, what it would save.
 * - `ownChanges`: what one changed; `foreignChanges`: what others saved since `base`, to be decided
 *   on by `keepMine`, `useTheirs` or `merge`; empty when there is nothing to decide.
 * - `parts`: what somebody changed, field by field, while there is something to decide.
 */
export interface EditingState<Settings, Draft> extends Editing<Settings, Draft> {
  settings: Settings;
  ownChanges: SettingsDifference[];
  foreignChanges: SettingsDifference[];
  change: (change: Partial<Draft>) => void;
  keepMine: () => void;
  useTheirs: () => void;
  parts: MergePart<Draft>[];
  merge: (decisions: MergeDecisions) => void;
}

/**
 * Edits `saved`, the newest state that is known.
 * @param restored what editing begins with instead; as unsaved changes of `saved`
 */
export function useEditing<Settings, Draft>(
  kind: EditingKind<Settings, Draft>,
  saved: Settings & { version: number },
  restored: Settings | null,
): EditingState<Settings, Draft> {
  const [kept, setKept] = useState<Editing<Settings, Draft> | null>(() =>
    restored === null ? null : { base: saved, draft: kind.toDraft(restored) },
  );
  const editing = continueEditing(kind, kept, saved);
  const foreignChanges =
    editing.base.version !== saved.version ? kind.findDifferences(editing.base, saved) : [];
  return {
    ...editing,
    settings: kind.toSettings(editing.draft),
    ownChanges: findOwnChanges(kind, editing),
    foreignChanges,
    parts: foreignChanges.length > 0 ? kind.listParts(editing.base, editing.draft, saved) : [],
    merge: (decisions) => {
      setKept(takeMerged(kind, editing, saved, decisions));
    },
    change: (change) => {
      setKept((before) => {
        const { base, draft } = continueEditing(kind, before, saved);
        return { base, draft: { ...draft, ...change } };
      });
    },
    keepMine: () => {
      setKept(keepOwnChanges(kind, editing, saved));
    },
    useTheirs: () => {
      setKept(startEditing(kind, saved));
    },
  };
}
