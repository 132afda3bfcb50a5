import { useId } from 'react';
import { useTimeZone, useTranslations } from 'use-intl';
import { Checkbox } from '../../../ui/checkbox';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { BusinessHoursFields } from './business-hours-fields';
import { targetUnits } from './reply-target-draft';
import type { ReplyTargetDraft, TargetUnit } from './reply-target-draft';
import styles from './reply-target-field.module.css';
import type { TargetFaultTexts } from './target-faults';

/** Within what time a mailbox wants its mentions answered, or that it has no such target. */
export function ReplyTargetField({
  draft,
  onChange,
  isReadOnly,
  faults,
}: {
  draft: ReplyTargetDraft;
  onChange: (draft: ReplyTargetDraft) => void;
  isReadOnly: boolean;
  faults: TargetFaultTexts | undefined;
}) {
  const t = useTranslations('replySettings.replyTarget');
  const labelId = useId();
  const hintId = useId();
  const ownZone = useTimeZone() ?? 'UTC';
  const change = (changed: Partial<ReplyTargetDraft>) => {
    onChange({ ...draft, ...changed });
  };
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={hintId} className={styles.field}>
      <div>
        <h3 id={labelId} className={styles.label}>
          {t('label')}
        </h3>
        <p id={hintId} className={styles.hint}>
          {t('hint')}
        </p>
        <Checkbox
          label={t('isOn')}
          isChecked={draft.isOn}
          isDisabled={isReadOnly}
          onCheckedChange={(isOn) => {
            change({ isOn, timeZone: draft.timeZone === '' && isOn ? ownZone : draft.timeZone });
          }}
        />
        {faults?.whole !== undefined && (
          <p className={styles.error} role="alert">
            {faults.whole}
          </p>
        )}
      </div>
      {draft.isOn && (
        <>
          <div className={styles.amount}>
            <TextField
              label={t('within')}
              inputMode="decimal"
              value={draft.amount}
              onValueChange={(amount) => {
                change({ amount });
              }}
              error={faults?.amount}
              readOnly={isReadOnly}
            />
            <Select
              label={t('unit')}
              isLabelHidden
              value={draft.unit}
              options={targetUnits.map((unit) => ({ value: unit, text: t(`units.${unit}`) }))}
              onValueChange={(unit) => {
                change({ unit: unit as TargetUnit });
              }}
              isDisabled={isReadOnly}
            />
          </div>
          <RadioGroup
            label={t('counts')}
            appearance="segmented"
            value={draft.inBusinessHours ? 'business-hours' : 'always'}
            options={[
              { value: 'always', label: t('always') },
              { value: 'business-hours', label: t('businessHours') },
            ]}
            isDisabled={isReadOnly}
            onValueChange={(value) => {
              const timeZone = draft.timeZone === '' ? ownZone : draft.timeZone;
              change({ inBusinessHours: value === 'business-hours', timeZone });
            }}
          />
          {draft.inBusinessHours && (
            <BusinessHoursFields
              draft={draft}
              onChange={change}
              isReadOnly={isReadOnly}
              faults={faults}
            />
          )}
        </>
      )}
    </div>
  );
}
