import { memo } from 'react';
import { ArrowLeftRight, Ban, MessageSquareOff } from 'lucide-react';
import { useFormatter } from 'use-intl';
import type { ReplyMapCount } from '../../domain/reply/count-reply-map';
import type { ReplyMapCell } from '../../domain/reply/reply-map';
import { ProfileLabel } from '../profiles/profile-label';
import styles from './map-cell.module.css';
import type { MapRow } from './map-layout';
import { describeAnswer, describeBreakage, describeCell, describeCellProblem } from './map-words';
import type { MapWords } from './map-words';
import type { Breakage } from './simulate-without';

export interface MapCellProps {
  row: MapRow;
  cell: ReplyMapCell;
  /** Of the grid; column 0 is the row's name. */
  column: number;
  /** The room before it, in pixels. */
  gap: number;
  isTabStop: boolean;
  /** Not what one looks for. */
  isFaint: boolean;
  count: ReplyMapCount | undefined;
  /** How many mentions the profile that one looks for answers here; null where it does not answer. */
  lit: number | null;
  breakage: Breakage | undefined;
  words: MapWords;
}

/** Who answers in one place on one service. The first line says it, the second what is wrong with it. */
export const MapCell = memo(function MapCell(props: MapCellProps) {
  const { row, cell, column, gap, isTabStop, isFaint, count, lit, breakage } = props;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-label={describeCell(row, cell, { count, lit, breakage }, props.words)}
      aria-haspopup="dialog"
      tabIndex={isTabStop ? 0 : -1}
      data-column={column}
      data-own={cell.isOwn}
      data-faint={isFaint}
      data-lit={lit !== null}
      className={styles.cell}
      {...(gap > 0 && { style: { marginInlineStart: gap } })}
    >
      <span className={styles.line}>
        <Answer cell={cell} words={props.words} />
        <OpenCount count={count} lit={lit} />
      </span>
      <Notes {...props} />
      <button type="button" tabIndex={-1} data-why className={styles.why}>
        {props.words.t('why.button')}
      </button>
    </div>
  );
});

function Answer({ cell, words }: { cell: ReplyMapCell; words: MapWords }) {
  const { answer } = cell;
  const profile = answer.kind === 'profile' ? words.profiles.get(answer.profileId) : undefined;
  if (profile === undefined) {
    return <span className={styles.answer}>{describeAnswer(cell, words)}</span>;
  }
  const isStruck = answer.kind === 'profile' && answer.problem !== null;
  return (
    <ProfileLabel profile={profile} size="tight" isStruck={isStruck} className={styles.answer} />
  );
}

function OpenCount({ count, lit }: { count: ReplyMapCount | undefined; lit: number | null }) {
  const format = useFormatter();
  if (lit !== null) return <span className={styles.litCount}>{format.number(lit)}</span>;
  if (count === undefined) return null;
  return <span className={styles.count}>{format.number(count.open)}</span>;
}

function Notes({ cell, count, breakage, words }: MapCellProps) {
  const format = useFormatter();
  const { t } = words;
  if (breakage !== undefined) {
    const isBroken = breakage.blocked + breakage.unanswerable > 0;
    return (
      <span className={styles.line}>
        <span className={isBroken ? styles.danger : styles.quiet}>
          {isBroken && <Ban size={12} aria-hidden />}
          <span className={styles.word}>{describeBreakage(breakage, words).join(' · ')}</span>
        </span>
      </span>
    );
  }
  const problem = describeCellProblem(cell, words);
  const conflicting = count?.conflicting ?? 0;
  const unanswerable = count?.unanswerable ?? 0;
  if (problem === null && conflicting === 0 && unanswerable === 0) return null;
  return (
    <span className={styles.line}>
      {problem !== null && (
        <span className={cell.isOwn ? styles.danger : styles.quiet}>
          <Ban size={12} aria-hidden />
          <span className={styles.word}>{problem}</span>
        </span>
      )}
      {problem === null && unanswerable > 0 && (
        <span className={styles.attention}>
          <MessageSquareOff size={12} aria-hidden />
          <span className={styles.word}>
            {t('cell.unanswerableShort', { count: unanswerable })}
          </span>
        </span>
      )}
      {conflicting > 0 && (
        <span className={styles.attention}>
          <ArrowLeftRight size={12} aria-hidden />
          <span className={styles.word}>
            {problem === null
              ? t('cell.conflictingShort', { count: conflicting })
              : format.number(conflicting)}
          </span>
        </span>
      )}
    </span>
  );
}
