import { useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { findPieceEnd } from '../../../domain/written/cut-text';
import { splitMarks } from '../../../domain/written/split-marks';
import { Button } from '../../../ui/button';
import styles from './long-text.module.css';
import { WrittenText } from './written/written-text';

/** From how many characters, or lines, on a text is folded. */
const MAX_LENGTH = 1200;
const MAX_LINES = 16;
/** How many characters of a folded text are drawn: more than its lines can hold. */
const FOLDED_LENGTH = 2000;
/**
 * How many characters come with each press, how many marks and links may be among them, and how often one can
 * press; drawing more would hold the page up.
 */
const PIECE_LENGTH = 4000;
const MAX_SET_OFF = 100;
const MAX_PIECES = 25;

interface LongTextProps {
  text: string;
  /** How long it is, where only its start is here. */
  fullLength?: number | undefined;
  /** The same text with parts of it set off. */
  children?: ReactNode;
}

/**
 * What someone wrote, as text and nothing else, in its own direction; folded when it is long. A very long one
 * comes piece by piece, each a block of its own, so that a piece costs what is in it and not what is above.
 */
export function LongText({ text, fullLength = text.length, children }: LongTextProps) {
  const t = useTranslations('mentions');
  const written = useTranslations('written');
  const id = useId();
  const [opened, setOpened] = useState(0);
  const takePieces = useMemo(() => createCutter(text), [text]);
  const pieces = takePieces(Math.max(1, opened));
  const isLong =
    (pieces[0]?.length ?? 0) < text.length ||
    text.length > MAX_LENGTH ||
    text.split('\n', MAX_LINES + 1).length > MAX_LINES;
  const shown = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const isWhole = shown === text.length;
  const isEnd = isWhole || opened >= MAX_PIECES;
  const isFolded = isLong && opened === 0;
  const drawn = isFolded ? pieces.map(cutFold) : pieces;
  return (
    <>
      <div id={id} className={styles.pieces} data-folded={isFolded}>
        {children === undefined ? (
          drawn.map((piece, place) => (
            <p key={place} className={styles.text} dir="auto">
              <WrittenText text={piece} />
            </p>
          ))
        ) : (
          <p className={styles.text} dir="auto">
            {children}
          </p>
        )}
      </div>
      {isLong && (
        <div className={styles.more}>
          <Button
            variant="quiet"
            size="small"
            aria-expanded={opened > 0}
            aria-controls={id}
            onClick={() => {
              setOpened(opened > 0 && isEnd ? 0 : opened + 1);
            }}
          >
            {opened > 0 && isEnd
              ? t('showLess')
              : opened === 0 && isWhole
                ? t('showAll')
                : written('showMore')}
          </Button>
          {opened > 0 && shown < fullLength && (
            <span role="status">{written('shownOf', { shown, total: fullLength })}</span>
          )}
          {opened > 0 && isEnd && shown < fullLength && <span>{written('cut')}</span>}
        </div>
      )}
    </>
  );
}

/** Gives the first pieces of a text; cuts each only once, and looks at no more of the text. */
function createCutter(text: string): (count: number) => string[] {
  const pieces: string[] = [];
  let start = 0;
  return (count) => {
    while (start < text.length && pieces.length < count) {
      let end = findPieceEnd(text, start, PIECE_LENGTH);
      while (end - start > MAX_SET_OFF && countSetOff(text.slice(start, end)) > MAX_SET_OFF)
        end = findPieceEnd(text, start, Math.ceil((end - start) / 2));
      pieces.push(text.slice(start, end));
      start = end;
    }
    return pieces.slice(0, count);
  };
}

/** The start of a piece, as much of it as can show while it is folded. */
function cutFold(piece: string): string {
  const start = piece.slice(0, findPieceEnd(piece, 0, FOLDED_LENGTH));
  return start.split('\n', MAX_LINES).join('\n');
}

/** How much of a piece is more than plain text: marks, and what may be a link. */
function countSetOff(piece: string): number {
  const marks = splitMarks(piece).filter(({ kind }) => kind === 'mark').length;
  return marks + piece.split('://').length - 1;
}
