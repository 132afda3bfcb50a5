import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { claimKey } from './claim-key';

/** What is asked in a text with a mark, such as `/` or `@`. `start`: where the mark stands. */
interface Question {
  start: number;
  query: string;
}

/**
 * What is asked where the caret stands. It follows the text and the caret.
 * - `isClosed`: Escape has closed the list of it; it stays closed where that mark stands.
 * - `active`: the place in the list that was last chosen; 0 for another question.
 * - `look`: to be told after every change of text or caret.
 */
export function useCaretQuestion<Asked extends Question>(
  textRef: RefObject<HTMLTextAreaElement | null>,
  find: (text: string, caret: number) => Asked | null,
) {
  const [question, setQuestion] = useState<Asked | null>(null);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  return {
    question,
    isClosed: question !== null && question.start === closedAt,
    active,
    setActive,
    look() {
      const field = textRef.current;
      if (field === null) return;
      const next =
        field.selectionStart === field.selectionEnd
          ? find(field.value, field.selectionStart)
          : null;
      if (next?.start !== question?.start || next?.query !== question?.query) setActive(0);
      if (next === null) setClosedAt(null);
      setQuestion(next);
    },
    close() {
      setClosedAt(question?.start ?? null);
    },
    forget() {
      setQuestion(null);
    },
  };
}

/** True when the key was meant for the list of what is asked, and nobody else is to use it. */
export function takePickerKey<Item>(
  event: KeyboardEvent,
  {
    isOpen,
    found,
    activeIndex,
    setActive,
    close,
    choose,
  }: {
    isOpen: boolean;
    found: readonly Item[];
    activeIndex: number;
    setActive: (index: number) => void;
    close: () => void;
    choose: (item: Item) => void;
  },
): boolean {
  if (!isOpen || event.nativeEvent.isComposing) return false;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  const chosen = found[activeIndex];
  if (event.key === 'Escape') {
    close();
  } else if (!isPlain || chosen === undefined) {
    return false;
  } else if (event.key === 'ArrowDown') {
    setActive((activeIndex + 1) % found.length);
  } else if (event.key === 'ArrowUp') {
    setActive((activeIndex + found.length - 1) % found.length);
  } else if (event.key === 'Enter' || event.key === 'Tab') {
    choose(chosen);
  } else {
    return false;
  }
  claimKey(event);
  return true;
}
