import { useLayoutEffect, useRef } from 'react';
import styles from './tags-popover.module.css';
import type { TagState } from './tag-choices';

/** A tag with a box: all will have it, none, or each what it has. */
export function TagChoice({
  tag,
  state,
  onPress,
}: {
  tag: string;
  state: TagState;
  onPress: () => void;
}) {
  const boxRef = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (boxRef.current !== null) boxRef.current.indeterminate = state === 'some';
  });
  return (
    <label className={styles.tag}>
      <input ref={boxRef} type="checkbox" checked={state === 'all'} onChange={onPress} />
      <bdi>{tag}</bdi>
    </label>
  );
}
