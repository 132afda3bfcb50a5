import type { TextStore } from './create-text-store';

/** Gives up all texts of which that is said, in memory and in the storage. */
export function wipeTexts<Text>(
  { useDrafts, keep }: Pick<TextStore<Text>, 'useDrafts' | 'keep'>,
  isWiped: (name: string) => boolean,
): void {
  const { drafts } = useDrafts.getState();
  keep(Object.fromEntries(Object.entries(drafts).filter(([name]) => !isWiped(name))));
}
