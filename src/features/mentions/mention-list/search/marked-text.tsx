import { Fragment, useMemo } from 'react';
import { findMatches } from '../../../../domain/search/find-matches';
import type { SearchTerm } from '../../../../domain/search/search-terms';
import styles from './marked-text.module.css';

/** A text in which what was searched is marked. */
export function MarkedText({ text, terms }: { text: string; terms: readonly SearchTerm[] }) {
  const ranges = useMemo(() => findMatches(text, terms), [text, terms]);
  if (ranges.length === 0) return text;
  return (
    <span className={styles.marked}>
      {ranges.map(({ start, end }, place) => (
        <Fragment key={start}>
          {text.slice(ranges[place - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </span>
  );
}
