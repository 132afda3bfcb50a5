import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Checkbox } from '../../../ui/checkbox';
import { TextField } from '../../../ui/text-field';
import { nameWeekday } from './describe-reply-target';
import type { DayDraft, ReplyTargetDraft } from './reply-target-draft';
import styles from './reply-target-field.module.css';
import type { TargetFaultTexts } from './target-faults';

const timeZones = Intl.supportedValuesOf('timeZone');

/** In which time zone, on which days and from when to when a team works. */
export function BusinessHoursFields({
  draft,
  onChange,
  isReadOnly,
  faults,
}: {
  draft: ReplyTargetDraft;
  onChange: (change: Partial<ReplyTargetDraft>) => void;
  isReadOnly: boolean;
  faults: TargetFaultTexts | undefined;
}) {
  const t = useTranslations('replySettings.replyTarget');
  const zonesId = useId();
  const daysId = useId();
  const errorId = useId();
  return (
    <>
      <TextField
        label={t('timeZone')}
        hint={t('timeZoneHint')}
        list={zonesId}
        value={draft.timeZone}
        onValueChange={(timeZone) => {
          onChange({ timeZone });
        }}
        error={faults?.timeZone}
        readOnly={isReadOnly}
      />
      <datalist id={zonesId}>
        {timeZones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <div
        role="group"
        aria-labelledby={daysId}
        aria-describedby={faults?.days === undefined ? undefined : errorId}
        data-invalid={faults?.days === undefined ? undefined : true}
        tabIndex={-1}
        className={styles.days}
      >
        <span id={daysId} className={styles.label}>
          {t('days')}
        </span>
        <p className={styles.hint}>{t('daysHint')}</p>
        {draft.days.map((day, index) => (
          <DayFields
            key={index}
            weekday={index + 1}
            day={day}
            isReadOnly={isReadOnly}
            error={faults?.times?.[index + 1]}
            onChange={(changed) => {
              onChange({ days: draft.days.with(index, { ...day, ...changed }) });
            }}
          />
        ))}
        {faults?.days !== undefined && (
          <p id={errorId} className={styles.error}>
            {faults.days}
          </p>
        )}
      </div>
    </>
  );
}

function DayFields({
  weekday,
  day,
  onChange,
  isReadOnly,
  error,
}: {
  weekday: number;
  day: DayDraft;
  onChange: (change: Partial<DayDraft>) => void;
  isReadOnly: boolean;
  error: string | undefined;
}) {
  const t = useTranslations('replySettings.replyTarget');
  const format = useFormatter();
  const name = nameWeekday(weekday, { format }, 'long');
  const errorId = useId();
  const field = (side: 'from' | 'to') => (
    <TextField
      label={t(`${side}Of`, { day: name })}
      isLabelHidden
      className={styles.time}
      inputMode="text"
      maxLength={8}
      value={day[side]}
      onValueChange={(text) => {
        onChange({ [side]: text });
      }}
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={error === undefined ? undefined : errorId}
      readOnly={isReadOnly}
    />
  );
  return (
    <div className={styles.day}>
      <Checkbox
        label={name}
        isChecked={day.isOpen}
        isDisabled={isReadOnly}
        onCheckedChange={(isOpen) => {
          onChange({ isOpen });
        }}
      />
      {day.isOpen ? (
        <span className={styles.times}>
          {field('from')}
          <span aria-hidden>{t('until')}</span>
          {field('to')}
        </span>
      ) : (
        <span className={styles.closed}>{t('closed')}</span>
      )}
      {day.isOpen && error !== undefined && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}
