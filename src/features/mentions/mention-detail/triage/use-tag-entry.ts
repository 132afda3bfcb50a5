import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { tagQueries } from '../../../../data/tags';
import { claimKey } from '../../../../ui/claim-key';
import { checkTag } from './check-tag';
import type { TagFault } from './check-tag';
import { suggestTags } from './suggest-tags';

/**
 * The field in which tags are typed, with the known ones under it. Enter takes what was typed, or the
 * suggestion that an arrow key led to; what cannot be a tag stays, with the reason.
 */
export function useTagEntry({
  mailboxId,
  tags,
  onAdd,
}: {
  mailboxId: string;
  tags: readonly string[];
  onAdd: (tag: string) => void;
}) {
  const [text, setText] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [fault, setFault] = useState<TagFault | null>(null);
  const query = useQuery({ ...tagQueries.list(mailboxId), enabled: isOpen });
  const known = query.data?.tags.map(({ tag }) => tag) ?? [];
  const suggestions = isOpen ? suggestTags(known, text, tags) : [];
  const activeIndex = Math.min(active, suggestions.length - 1);

  function open() {
    setIsOpen(true);
  }

  function close() {
    setIsOpen(false);
    setActive(-1);
  }

  function type(typed: string) {
    setText(typed);
    setFault(null);
    setActive(-1);
    setIsOpen(true);
  }

  function take(wanted: string) {
    const check = checkTag(wanted, tags, known);
    if (check === null) return;
    if (check.kind === 'fault') {
      setFault(check.fault);
      return;
    }
    onAdd(check.tag);
    setText('');
    setFault(null);
    close();
  }

  /** True when the key was the field's, and nobody else is to use it. */
  function handleKey(event: KeyboardEvent): boolean {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey)
      return false;
    const count = suggestions.length;
    if (event.key === 'Enter') {
      take(suggestions[activeIndex] ?? text);
    } else if (event.key === 'Escape' && isOpen) {
      close();
    } else if (event.key === 'Escape' && text !== '') {
      setText('');
      setFault(null);
    } else if (event.key === 'ArrowDown') {
      open();
      setActive(activeIndex + 1 < count ? activeIndex + 1 : -1);
    } else if (event.key === 'ArrowUp') {
      open();
      setActive(activeIndex < 0 ? count - 1 : activeIndex - 1);
    } else {
      return false;
    }
    claimKey(event);
    return true;
  }

  return {
    text,
    isOpen,
    activeIndex,
    fault,
    query,
    known,
    suggestions,
    open,
    close,
    type,
    take,
    handleKey,
    setActive,
  };
}

export type TagEntry = ReturnType<typeof useTagEntry>;
