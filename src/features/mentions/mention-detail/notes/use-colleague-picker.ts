import { useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../../../data/account';
import { sessionQueries } from '../../../../data/session';
import { findAtSign } from '../../../../domain/triage/note-mentions';
import type { AtSign } from '../../../../domain/triage/note-mentions';
import type { User } from '../../../../domain/user';
import { insertText } from '../../../../ui/insert-text';
import { findColleagues } from './find-colleagues';

/**
 * The list of colleagues that an `@` opens while one writes a note. It follows the text and the caret; the
 * focus stays in the text, and what is active is told from there.
 */
export function useColleaguePicker(
  textRef: RefObject<HTMLTextAreaElement | null>,
  onChoose: (userId: string) => void,
) {
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const [sign, setSign] = useState<AtSign | null>(null);
  /** Where an `@` stands that Escape has closed the list of; it stays closed there. */
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const found = sign === null ? [] : findColleagues(account.users, sign.query, session.user.id);
  // A sentence that goes on behind a name asks for nobody any more.
  const isOver = found.length === 0 && /\s/.test(sign?.query ?? '');
  const isOpen = sign !== null && sign.start !== closedAt && !isOver;
  const activeIndex = Math.min(active, found.length - 1);

  /** To be told after every change of text or caret. */
  function look() {
    const field = textRef.current;
    if (field === null) return;
    const next =
      field.selectionStart === field.selectionEnd
        ? findAtSign(field.value, field.selectionStart)
        : null;
    if (next?.start !== sign?.start || next?.query !== sign?.query) setActive(0);
    if (next === null) setClosedAt(null);
    setSign(next);
  }

  function close() {
    setClosedAt(sign?.start ?? null);
  }

  function choose({ id, name }: User) {
    const field = textRef.current;
    if (field === null || sign === null) return;
    onChoose(id);
    insertText(field, sign, `@${name} `);
    setSign(null);
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
      choose(chosen);
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    // Escape closes the list alone, whatever else listens for it further up.
    event.nativeEvent.stopImmediatePropagation();
    return true;
  }

  return {
    isOpen,
    query: sign?.query ?? '',
    found,
    activeIndex,
    look,
    close,
    choose,
    handleKey,
    setActive,
  };
}

export type ColleaguePicker = ReturnType<typeof useColleaguePicker>;
