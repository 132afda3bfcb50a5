import { useMemo } from 'react';
import { splitMarks } from '../../domain/written/split-marks';
import { MarkedCharacters } from './marked-characters';

/** A text without links, what nobody sees in it as marks. */
export function ShownText({ text }: { text: string }) {
  const parts = useMemo(() => splitMarks(text), [text]);
  return parts.map((part, place) =>
    part.kind === 'text' ? part.text : <MarkedCharacters key={place} mark={part} />,
  );
}
