import type { KeyboardEvent, RefObject } from 'react';
import { useQuery } from '@tanstack/react-query';
import { cannedReplyQueries } from '../../data/canned-replies';
import type { CannedReply } from '../../domain/canned-reply';
import { fillPlaceholders, findOpenPlaceholder } from '../../domain/canned-reply-placeholders';
import type { Placeholder } from '../../domain/canned-reply-placeholders';
import { findCannedReplies } from '../../domain/find-canned-replies';
import { takePickerKey, useCaretQuestion } from '../../ui/caret-picker';
import { insertText } from '../../ui/insert-text';
import { findSlash } from './find-slash';

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
  const caret = useCaretQuestion(textRef, findSlash);
  const { question: slash, setActive, look, close } = caret;
  const isAsked = slash !== null && !caret.isClosed && !isLocked;
  const query = useQuery({ ...cannedReplyQueries.list(), enabled: isAsked });
  const found =
    slash === null || query.data === undefined
      ? []
      : findCannedReplies(query.data, slash.query, { serviceId, language }).slice(0, MOST_SHOWN);
  // A sentence that begins with a slash is not a question for ever.
  const isOver = query.data !== undefined && found.length === 0 && /\s/.test(slash?.query ?? '');
  const isOpen = isAsked && !isOver;
  const activeIndex = Math.min(caret.active, found.length - 1);

  function insert({ text }: CannedReply) {
    const field = textRef.current;
    if (field === null || slash === null) return;
    const filled = keepsPlaceholders ? text : fillPlaceholders(text, values);
    insertText(field, slash, filled);
    caret.forget();
    if (keepsPlaceholders) return;
    const open = findOpenPlaceholder(filled);
    if (open !== null) {
      field.setSelectionRange(slash.start + open.start, slash.start + open.end);
    }
  }

  const handleKey = (event: KeyboardEvent) =>
    takePickerKey(event, { isOpen, found, activeIndex, setActive, close, choose: insert });

  return { isOpen, query, slash, found, activeIndex, look, close, insert, handleKey, setActive };
}

export type CannedPicker = ReturnType<typeof useCannedPicker>;
