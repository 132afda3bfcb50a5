import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useQuery } from '@tanstack/react-query';
import { cannedReplyQueries } from '../../data/canned-replies';
import type { CannedReply } from '../../domain/canned-reply';
import { fillPlaceholders, findOpenPlaceholder } from '../../domain/canned-reply-placeholders';
import type { Placeholder } from '../../domain/canned-reply-placeholders';
import { findCannedReplies } from '../../domain/find-canned-replies';
import { insertText } from '../../ui/insert-text';
import { findSlash } from './find-slash';
import type { Slash } from './find-slash';

/** More than one looks through; who wants another types on. */
const MOST_SHOWN = 50;

/**
 * The list of canned replies that a `/` opens while one writes. It follows the text and the caret; the
 * focus stays in the text, and what is active is told from there.
 */
export function useCannedPicker(
  textRef: RefObject<HTMLTextAreaElement | null>,
  {
    serviceId,
    language,
    values,
    isLocked,
    keepsPlaceholders = false,
  }: {
    serviceId: string;
    language: string;
    values: Partial<Record<Placeholder, string>>;
    isLocked: boolean;
    /** For a text that is filled in later, for each mention by itself. */
    keepsPlaceholders?: boolean;
  },
) {
  const [slash, setSlash] = useState<Slash | null>(null);
  /** Where a slash stands that Escape has closed the list of; it stays closed there. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const isAsked = slash !== null && slash.start !== closedAt && !isLocked;
  const query = useQuery({ ...cannedReplyQueries.list(), enabled: isAsked });
  const found =
    slash === null || query.data === undefined
      ? []
      : findCannedReplies(query.data, slash.query, { serviceId, language }).slice(0, MOST_SHOWN);
  // A sentence that begins with a slash is not a question for ever.
  const isOver = query.data !== undefined && found.length === 0 && /\s/.test(slash?.query ?? '');
  const isOpen = isAsked && !isOver;
  const activeIndex = Math.min(active, found.length - 1);

  /** To be told after every change of text or caret. */
  function look() {
    const field = textRef.current;
    if (field === null) return;
    const next =
      field.selectionStart === field.selectionEnd
        ? findSlash(field.value, field.selectionStart)
        : null;
    if (next?.start !== slash?.start || next?.query !== slash?.query) setActive(0);
    if (next === null) setClosedAt(null);
    setSlash(next);
  }

  function close() {
    setClosedAt(slash?.start ?? null);
  }

  function insert({ text }: CannedReply) {
    const field = textRef.current;
    if (field === null || slash === null) return;
    const filled = keepsPlaceholders ? text : fillPlaceholders(text, values);
    insertText(field, slash, filled);
    setSlash(null);
    if (keepsPlaceholders) return;
    const open = findOpenPlaceholder(filled);
    if (open !== null) {
      field.setSelectionRange(slash.start + open.start, slash.start + open.end);
    }
  }

  /** True when the key was meant for the list, and nobody else is to use it. */
  function handleKey(event: KeyboardEvent): boolean {
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
      insert(chosen);
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    // Escape closes the list alone, whatever else listens for it further up.
    event.nativeEvent.stopImmediatePropagation();
    return true;
  }

  return { isOpen, query, slash, found, activeIndex, look, close, insert, handleKey, setActive };
}

export type CannedPicker = ReturnType<typeof useCannedPicker>;
