import { create } from 'zustand';

/** What is open over the page for the sake of all actions: the palette, the help sheet, or nothing. */
export type CommandLayer = 'palette' | 'help';

/** Why an action that somebody asked for was not done. `count`: so that the same one is said again. */
interface CommandNotice {
  text: string;
  count: number;
}

const useStore = create<{
  layer: CommandLayer | null;
  typedAhead: string;
  notice: CommandNotice | null;
}>()(() => ({
  layer: null,
  typedAhead: '',
  notice: null,
}));

export function useCommandLayer(): CommandLayer | null {
  return useStore(({ layer }) => layer);
}

export function useCommandNotice(): CommandNotice | null {
  return useStore(({ notice }) => notice);
}

export function showCommandLayer(layer: CommandLayer | null): void {
  useStore.setState({ layer, typedAhead: '' });
}

/** What is open, or about to be as soon as its code is here; outside of components. */
export function readCommandLayer(): CommandLayer | null {
  return useStore.getState().layer;
}

/** Keeps a character that was typed for the palette before it was there. */
export function typeAhead(character: string): void {
  useStore.setState(({ typedAhead }) => ({ typedAhead: typedAhead + character }));
}

/** Hands over what was typed before the palette was there, once. */
export function takeTypedAhead(): string {
  const { typedAhead } = useStore.getState();
  useStore.setState({ typedAhead: '' });
  return typedAhead;
}

/** Says for a moment why something was not done; null: it was said for long enough. */
export function noteCommand(text: string | null): void {
  useStore.setState(({ notice }) => ({
    notice: text === null ? null : { text, count: (notice?.count ?? 0) + 1 },
  }));
}
