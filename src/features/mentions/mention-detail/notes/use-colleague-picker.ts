import type { KeyboardEvent, RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { accountQueries } from '../../../../data/account';
import { sessionQueries } from '../../../../data/session';
import { findAtSign } from '../../../../domain/triage/note-mentions';
import type { User } from '../../../../domain/user';
import { takePickerKey, useCaretQuestion } from '../../../../ui/caret-picker';
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
  const caret = useCaretQuestion(textRef, findAtSign);
  const { question: sign, setActive, look, close } = caret;
  const found = sign === null ? [] : findColleagues(account.users, sign.query, session.user.id);
  // A sentence that goes on behind a name asks for nobody any more.
  const isOver = found.length === 0 && /\s/.test(sign?.query ?? '');
  const isOpen = sign !== null && !caret.isClosed && !isOver;
  const activeIndex = Math.min(caret.active, found.length - 1);

  function choose({ id, name }: User) {
    const field = textRef.current;
    if (field === null || sign === null) return;
    onChoose(id);
    insertText(field, sign, `@${name} `);
    caret.forget();
  }

  const handleKey = (event: KeyboardEvent) =>
    takePickerKey(event, { isOpen, found, activeIndex, setActive, close, choose });

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
