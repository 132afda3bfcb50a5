import { Fragment, lazy, Suspense, useMemo } from 'react';
import { findMatches } from '../../../../domain/search/find-matches';
import type { SearchTerm } from '../../../../domain/search/search-terms';
import { loadWithTexts } from '../../../../messages/late-texts';
import styles from './marked-text.module.css';

/** Without its code the text stands as it is. */
const UnseenText = lazy(() =>
  loadWithTexts(import('./unseen-text').then((module) => module.UnseenText)).catch(() => ({
    default: ({ text }: { text: string; terms: readonly SearchTerm[] }) => text,
  })),
);

/** Has what splitMarks marks, save for what hardly harms a row; that needs no code until it is looked at. */
const unseen = /[\p{Bidi_Control}\p{Cs}\xad\u200b\u2060-\u2064\ufeff]|(?!\s)\p{Cc}/u;

/** A text in which what was searched is marked, and what nobody sees. */
export function MarkedText({ text, terms }: { text: string; terms: readonly SearchTerm[] }) {
  const ranges = useMemo(() => findMatches(text, terms), [text, terms]);
  if (unseen.test(text)) {
    return (
      <Suspense fallback={text}>
        <UnseenText text={text} terms={terms} />
      </Suspense>
    );
  }
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
