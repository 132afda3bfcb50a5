import { useEffect, useRef } from 'react';
import type { FocusEvent, MouseEvent, PointerEvent, TouchEvent } from 'react';
import { useLinkProps, useRouter } from '@tanstack/react-router';
import { pickSearchParams } from '../../../domain/search/search-params';
import { readRowId } from './use-row-focus';

/** How long the pointer must stay on a row before its mention is fetched, in milliseconds. */
const REST = 80;
const ANY_MENTION = 'any-mention';

/**
 * The links of the rows. Each is a plain one: its address is that of the list with its mention filled in,
 * and what happens to it is the list's to take. A router's own link would reckon its address, and ask
 * whether it is the open one, for each row at each change of place.
 * @returns `findHref`: the address of a mention in this list
 */
export function useRowLinks(mailboxId: string, folderId: string) {
  const router = useRouter();
  const place = (mentionId: string) =>
    ({
      to: '/mailboxes/$mailboxId/folders/$folderId/mentions/$mentionId',
      params: { mailboxId, folderId, mentionId },
      search: pickSearchParams,
    }) as const;
  const { href = '' } = useLinkProps(place(ANY_MENTION));
  const [before = '', after = ''] = href.split(ANY_MENTION);
  const findHref = (mentionId: string) => `${before}${encodeURIComponent(mentionId)}${after}`;

  const pointed = useRef<{ id: string; timer: number } | null>(null);
  function stopResting(): void {
    clearTimeout(pointed.current?.timer);
    pointed.current = null;
  }
  useEffect(() => stopResting, []);

  function preload(mentionId: string): void {
    // What cannot be fetched ahead is asked for again, and reported, once it is opened.
    router.preloadRoute(place(mentionId)).catch(() => undefined);
  }

  const linkProps = {
    onClick: (event: MouseEvent<HTMLElement>) => {
      const link = findLink(event.target);
      if (link === null || event.defaultPrevented || event.button !== 0) return;
      if (event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void router.navigate(place(link.id));
    },
    onPointerOver: (event: PointerEvent<HTMLElement>) => {
      const link = findLink(event.target);
      if (link?.id === pointed.current?.id) return;
      stopResting();
      if (link === null || event.pointerType === 'touch') return;
      const timer = window.setTimeout(() => {
        preload(link.id);
      }, REST);
      pointed.current = { id: link.id, timer };
    },
    onPointerLeave: stopResting,
    onTouchStart: (event: TouchEvent<HTMLElement>) => {
      const link = findLink(event.target);
      if (link !== null) preload(link.id);
    },
    onFocusCapture: (event: FocusEvent<HTMLElement>) => {
      const link = findLink(event.target);
      if (link?.element === event.target) preload(link.id);
    },
  };
  return { findHref, linkProps };
}

function findLink(target: EventTarget): { id: string; element: Element } | null {
  const element = target instanceof Element ? target.closest('a[data-mention-id]') : null;
  const id = readRowId(element);
  return element === null || id === null ? null : { id, element };
}
