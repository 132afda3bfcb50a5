import { useId } from 'react';
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { SaveQuestion } from '../../reply-preview/save-question';
import { useCountedSave } from '../../reply-preview/use-counted-save';
import { nameTags } from '../../resolutions/name-tags';
import type { MapWords } from '../map-words';
import { readStepFailure } from './describe-failure';
import { StepChangeList } from './step-change-list';
import { StepFailureBanner } from './step-failure-banner';
import { StepSource } from './step-source';
import styles from './step-panel.module.css';
import type { StepState } from './use-step';

/**
 * Beside the map: the settings that are to be saved as one step, and what they would change.
 * @param isCounting false where the numbers of mentions do not come
 */
export function StepPanel({
  state,
  isCounting,
  serviceIds,
  users,
  words,
}: {
  state: StepState;
  isCounting: boolean;
  serviceIds: readonly string[];
  users: readonly { id: string; name: string }[];
  words: MapWords;
}) {
  const t = useTranslations('replyMap.step');
  const titleId = useId();
  const { step, changes, figures, sum } = state;
  const lost = sum?.lost ?? null;
  const saving = useCountedSave({
    settings: changes,
    stopped: lost,
    isComing: isCounting,
    onSave: state.save,
  });
  if (step === null) return null;
  const failure = readStepFailure(state.error);
  const saved = changes.filter(({ isSame }) => !isSame);
  const isOutdated = saved.some((change) => change.isOutdated) || failure?.kind === 'stale';
  const obstacle =
    saved.length === 0
      ? t(step.kind === 'copy' ? 'chooseRows' : 'nothingToSave')
      : isOutdated
        ? t('lookFirst')
        : null;

  return (
    <section aria-labelledby={titleId} className={styles.panel}>
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {step.kind === 'copy'
            ? t.rich('copyTitle', { row: step.source.name, ...nameTags })
            : t.rich('importTitle', { file: step.fileName, ...nameTags })}
        </h2>
        <IconButton
          size="small"
          label={t('cancel')}
          icon={<X />}
          aria-disabled={state.isSaving || undefined}
          onClick={() => {
            state.start(null);
          }}
        />
      </header>
      {/* It scrolls, also where nothing in it can have the focus. */}
      <div role="group" aria-labelledby={titleId} tabIndex={0} className={styles.body}>
        <StepSource step={step} file={state.file} serviceIds={serviceIds} words={words} />
        {(failure !== null || isOutdated) && (
          <StepFailureBanner
            failure={failure}
            changes={saved}
            users={users}
            isRefreshing={state.isRefreshing}
            onLookAgain={() => void state.lookAgain()}
          />
        )}
        <StepChangeList changes={changes} figures={figures} />
      </div>
      <footer className={styles.footer}>
        <p role="status" className={styles.sum}>
          {saved.length > 0 && sum !== null && (
            <span>{t.rich('sum', { ...sum, places: saved.length, ...nameTags })}</span>
          )}
          {saved.length > 0 && sum === null && t('counting')}
          {obstacle !== null && <span className={styles.quiet}>{obstacle}</span>}
        </p>
        <div className={styles.buttons}>
          <Button
            aria-disabled={state.isSaving || undefined}
            onClick={() => {
              state.start(null);
            }}
          >
            {t('cancel')}
          </Button>
          <Button
            variant="primary"
            className={styles.save}
            aria-disabled={obstacle !== null || undefined}
            isBusy={state.isSaving || saving.isWaiting}
            onClick={() => {
              if (obstacle === null) saving.save();
            }}
          >
            {t('save', { count: saved.length })}
          </Button>
        </div>
      </footer>
      <SaveQuestion
        question={saving.question}
        stopped={lost}
        title={t('askTitle', { count: lost ?? 0 })}
        body={t('askText')}
        confirmLabel={t('askConfirm')}
        cancelLabel={t('cancel')}
      />
    </section>
  );
}
