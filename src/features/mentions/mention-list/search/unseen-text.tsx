import { useMemo } from 'react';
import type { SearchTerm } from '../../../../domain/search/search-terms';
import { splitMarks } from '../../../../domain/written/split-marks';
import { MarkedCharacters } from '../../../written/marked-characters';
import { MarkedText } from './marked-text';

/** A text of a row with marks for what nobody sees; between them, what was searched is marked. */
export function UnseenText({ text, terms }: { text: string; terms: readonly SearchTerm[] }) {
  const parts = useMemo(() => splitMarks(text), [text]);
  return parts.map((part, place) =>
    part.kind === 'text' ? (
      <MarkedText key={place} text={part.text} terms={terms} />
    ) : (
      <MarkedCharacters key={place} mark={part} />
    ),
  );
}
