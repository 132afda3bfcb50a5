import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import styles from './approach.module.css';

/**
 * A control whose code is fetched when somebody comes near it: by pointer, by focus, or by using it
 * straight away, and then it starts open. Until then a stub stands in, which must look and be named the
 * same. What had the focus keeps it. When the code cannot be fetched, the next approach tries again.
 */
export function Approach<Loaded>({
  load,
  stub,
  children,
}: {
  load: () => Promise<Loaded>;
  /** One button, with nothing to do by itself. */
  stub: ReactElement;
  children: (loaded: Loaded, startsOpen: boolean) => ReactNode;
}) {
  const placeRef = useRef<HTMLSpanElement>(null);
  const isUsedRef = useRef(false);
  const isFetchingRef = useRef(false);
  const [loaded, setLoaded] = useState<{ value: Loaded; startsOpen: boolean } | null>(null);
  if (loaded !== null) {
    return (
      <span ref={placeRef} className={styles.place}>
        {children(loaded.value, loaded.startsOpen)}
      </span>
    );
  }

  function approach() {
    if (isFetchingRef.current) return;
    isFetchingRef.current = true;
    load().then(
      (value) => {
        const startsOpen = isUsedRef.current;
        const hadFocus = placeRef.current?.contains(document.activeElement) === true;
        flushSync(() => {
          setLoaded({ value, startsOpen });
        });
        if (hadFocus && !startsOpen) placeRef.current?.querySelector('button')?.focus();
      },
      () => {
        isFetchingRef.current = false;
        isUsedRef.current = false;
      },
    );
  }
  function use() {
    isUsedRef.current = true;
    approach();
  }
  return (
    <span
      ref={placeRef}
      className={styles.place}
      onPointerEnter={approach}
      onFocus={approach}
      onPointerDown={use}
      onClick={use}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'ArrowDown' || event.key === 'ArrowUp') use();
      }}
    >
      {stub}
    </span>
  );
}
