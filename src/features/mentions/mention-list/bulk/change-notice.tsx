import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import styles from './bulk-floor.module.css';
import {
  canUndo,
  goOn,
  hideNotice,
  isBusy,
  leaveChange,
  stopChange,
  undoChange,
} from './change-run';
import type { ChangeRun, RunProblem } from './change-run';
import { ChangeProgress } from './change-progress';
import { FailedMentions } from './failed-mentions';
import { useChangeWords } from './use-change-words';
import { useFocusLeft } from './use-focus-left';

/** How long a notice of a change that went well stays, in milliseconds; the undo by key stays longer. */
const SHOWN_FOR = 20_000;

/** How a change of many mentions goes on, what has become of it, and the ways out. */
export function ChangeNotice({ run, onFocusLost }: { run: ChangeRun; onFocusLost: () => void }) {
  const t = useTranslations('mentionSelection');
  const isGoingOn = isBusy(run);
  const isWell =
    !isGoingOn &&
    run.failed.length === 0 &&
    run.phase.kind !== 'interrupted' &&
    run.undo?.phase.kind !== 'interrupted';
  const [isHeld, setIsHeld] = useState(false);
  useEffect(() => {
    if (!isWell || isHeld) return;
    const timer = setTimeout(hideNotice, SHOWN_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [isWell, isHeld, run]);
  const noticeRef = useRef<HTMLElement>(null);
  useFocusLeft(noticeRef, onFocusLost);
  return (
    <section
      ref={noticeRef}
      aria-label={t('notice')}
      className={styles.line}
      onPointerEnter={() => {
        setIsHeld(true);
      }}
      onPointerLeave={() => {
        setIsHeld(false);
      }}
      onFocus={() => {
        setIsHeld(true);
      }}
      onBlur={() => {
        setIsHeld(false);
      }}
    >
      <ChangeProgress run={run} />
      <div role="status" className={styles.words}>
        {!isGoingOn && <Outcome run={run} />}
      </div>
      {!isGoingOn && run.undo === null && <FailedMentions failed={run.failed} />}
      {/* Each time other buttons: what had the focus gives it back. */}
      <NoticeActions key={nameActions(run)} run={run} onFocusLost={onFocusLost} />
    </section>
  );
}

/** What has become of it, in words. */
function Outcome({ run }: { run: ChangeRun }) {
  const t = useTranslations('mentionSelection');
  const describe = useChangeWords();
  const { undo, phase } = run;
  if (undo !== null) {
    return (
      <>
        <p>{t('undone', { count: undo.restored })}</p>
        {undo.left > 0 && <p>{t('left', { count: undo.left })}</p>}
        {undo.phase.kind === 'interrupted' && (
          <Problem where="undoInterrupted" problem={undo.phase.problem} />
        )}
      </>
    );
  }
  const rest = run.count - run.changed - run.same - run.failed.length;
  return (
    <>
      {!(run.isInDoubt && run.changed === 0) && <p>{describe(run.change, run.changed)}</p>}
      {run.same > 0 && <p className={styles.quiet}>{t('same', { count: run.same })}</p>}
      {phase.kind === 'stopped' && rest > 0 && (
        <p>{t(run.isInDoubt ? 'stoppedInDoubt' : 'stopped', { count: rest })}</p>
      )}
      {phase.kind === 'interrupted' && <Problem where="interrupted" problem={phase.problem} />}
    </>
  );
}

function NoticeActions({ run, onFocusLost }: { run: ChangeRun; onFocusLost: () => void }) {
  const t = useTranslations('mentionSelection');
  const client = useQueryClient();
  const partRef = useRef<HTMLDivElement>(null);
  useFocusLeft(partRef, onFocusLost);
  const { phase, undo } = run;
  const isGoingOn = isBusy(run);
  const isStopping = phase.kind === 'stopping';
  const isUndoInterrupted = undo?.phase.kind === 'interrupted';
  return (
    <div ref={partRef} className={styles.actions}>
      {isGoingOn && undo === null && (
        <Button
          size="small"
          aria-disabled={isStopping || undefined}
          onClick={() => {
            if (!isStopping) stopChange();
          }}
        >
          {t(isStopping ? 'stopping' : 'stop')}
        </Button>
      )}
      {phase.kind === 'interrupted' && undo === null && (
        <>
          {isRetriable(phase.problem) && (
            <Button size="small" onClick={() => void goOn(client)}>
              {t('tryAgain')}
            </Button>
          )}
          <Button size="small" onClick={leaveChange}>
            {t('leave')}
          </Button>
        </>
      )}
      {phase.kind === 'stopped' && undo === null && run.left.length > 0 && (
        <Button size="small" onClick={() => void goOn(client)}>
          {t('goOn')}
        </Button>
      )}
      {(canUndo(run) || isUndoInterrupted) && phase.kind !== 'interrupted' && (
        <Button size="small" onClick={() => void undoChange(client)}>
          {t(isUndoInterrupted ? 'tryAgain' : 'undo')}
        </Button>
      )}
      {!isGoingOn && (
        <IconButton
          size="small"
          label={t('dismiss')}
          icon={<X aria-hidden />}
          onClick={hideNotice}
        />
      )}
    </div>
  );
}

function nameActions({ phase, undo }: ChangeRun): string {
  return `${phase.kind === 'stopping' ? 'running' : phase.kind} ${undo?.phase.kind ?? ''}`;
}

function isRetriable(problem: RunProblem): boolean {
  return problem.kind !== 'refused' || !problem.isForbidden;
}

/** What has come in the way of the change, or of its undo. */
function Problem({
  where,
  problem,
}: {
  where: 'interrupted' | 'undoInterrupted';
  problem: RunProblem;
}) {
  const t = useTranslations('mentionSelection');
  const format = useFormatter();
  const kind =
    problem.kind === 'refused' && problem.isForbidden ? ('forbidden' as const) : problem.kind;
  return (
    <p className={styles.problem}>
      {t(`${where}.${kind}`, {
        title: problem.kind === 'refused' ? problem.title : '',
        time:
          problem.kind === 'busy'
            ? format.dateTime(new Date(problem.until), { timeStyle: 'medium' })
            : '',
      })}
    </p>
  );
}
