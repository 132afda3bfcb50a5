import { create } from 'zustand';

/** Which row has its menu open, and what has the focus when it closes: null for what opened it. */
interface RowMenu {
  mentionId: string | null;
  focusAfter: HTMLElement | null;
}

const useStore = create<RowMenu>()(() => ({ mentionId: null, focusAfter: null }));

export function useRowMenu(mentionId: string): {
  isOpen: boolean;
  focusAfter: HTMLElement | null;
} {
  const isOpen = useStore((menu) => menu.mentionId === mentionId);
  const focusAfter = useStore((menu) => menu.focusAfter);
  return { isOpen, focusAfter };
}

export function openRowMenu(mentionId: string, focusAfter: HTMLElement | null): void {
  useStore.setState({ mentionId, focusAfter });
}

/** What has the focus then is looked up after this. */
export function closeRowMenu(): void {
  useStore.setState({ mentionId: null });
}
