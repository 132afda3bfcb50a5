import { useId } from 'react';
import { Trash2 } from 'lucide-react';
import { useFormatter } from 'use-intl';
import type { Condition } from '../../../domain/smart-folder';
import { IconButton } from '../../../ui/icon-button';
import { MultiSelect } from '../../../ui/multi-select';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { useWords } from '../use-words';
import styles from './filter-fields.module.css';
import { changeField, conditionFields, findConditionFault, listOperators } from './filter-draft';
import type { ConditionDraft } from './filter-draft';
import { useValueOptions } from './use-value-options';

/**
 * One condition of a filter: what is looked at, how, and which values.
 * @param number its place, from 1, which is part of the names of its controls
 * @param isChecked whether also what is only missing is marked
 * @param refused why the backend did not accept it
 */
export function ConditionRow({
  mailboxId,
  number,
  condition,
  isChecked,
  refused,
  onChange,
  onRemove,
}: {
  mailboxId: string;
  number: number;
  condition: ConditionDraft;
  isChecked: boolean;
  refused: string | undefined;
  onChange: (condition: ConditionDraft) => void;
  onRemove: () => void;
}) {
  const { t } = useWords();
  const errorId = useId();
  const fault = findConditionFault(condition);
  const isShown = fault === 'not-a-number' || (fault === 'missing' && isChecked);
  const isList = condition.field !== 'text' && condition.field !== 'author-followers';
  const error = isShown ? t(`conditions.fault.${nameFault(condition, fault)}`) : refused;
  return (
    <div role="group" aria-label={t('conditions.row', { number })} className={styles.row}>
      <Select
        label={t('conditions.field', { number })}
        isLabelHidden
        className={styles.field}
        value={condition.field}
        onValueChange={(value) => {
          const field = conditionFields.find((one) => one === value);
          if (field !== undefined) onChange(changeField(condition, field));
        }}
        options={conditionFields.map((value) => ({
          value,
          text: t(`conditions.fields.${value}`),
        }))}
      />
      <Select
        label={t('conditions.operator', { number })}
        isLabelHidden
        className={styles.operator}
        value={condition.operator}
        onValueChange={(value) => {
          const operator = listOperators(condition.field).find((one) => one === value);
          if (operator !== undefined) onChange({ ...condition, operator });
        }}
        options={listOperators(condition.field).map((value) => ({
          value,
          text: t(`conditions.operators.${value}`),
        }))}
      />
      <div className={styles.value}>
        <ConditionValue
          mailboxId={mailboxId}
          label={t('conditions.value', { number })}
          condition={condition}
          error={error}
          errorId={errorId}
          onChange={onChange}
        />
      </div>
      <IconButton
        label={t('conditions.remove', { number })}
        icon={<Trash2 />}
        className={styles.remove}
        onClick={onRemove}
      />
      {error !== undefined && isList && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

function nameFault(
  { field }: ConditionDraft,
  fault: 'missing' | 'not-a-number',
): 'number' | 'numberMissing' | 'textMissing' | 'valuesMissing' {
  if (fault === 'not-a-number') return 'number';
  if (field === 'author-followers') return 'numberMissing';
  return field === 'text' ? 'textMissing' : 'valuesMissing';
}

const placeholders = {
  service: 'chooseServices',
  topic: 'chooseTopics',
  language: 'chooseLanguages',
  tag: 'chooseTags',
  assignee: 'choosePeople',
} as const satisfies Partial<Record<Condition['field'], string>>;

function ConditionValue({
  mailboxId,
  label,
  condition,
  error,
  errorId,
  onChange,
}: {
  mailboxId: string;
  label: string;
  condition: ConditionDraft;
  error: string | undefined;
  errorId: string;
  onChange: (condition: ConditionDraft) => void;
}) {
  const { t } = useWords();
  const format = useFormatter();
  const { field, values, text } = condition;
  const options = useValueOptions(mailboxId, field, values);
  if (field === 'text' || field === 'author-followers') {
    return (
      <TextField
        label={label}
        isLabelHidden
        inputMode={field === 'text' ? 'text' : 'numeric'}
        value={text}
        onValueChange={(typed) => {
          onChange({ ...condition, text: typed });
        }}
        placeholder={t(field === 'text' ? 'conditions.typeText' : 'conditions.typeNumber')}
        error={error}
      />
    );
  }
  const names = options.filter(({ value }) => values.includes(value)).map((option) => option.text);
  const isOpenList = field === 'language' || field === 'tag';
  return (
    <MultiSelect
      label={label}
      values={values}
      onValuesChange={(chosen) => {
        onChange({ ...condition, values: chosen });
      }}
      options={options}
      summary={format.list(names, { type: 'disjunction' })}
      placeholder={t(
        `conditions.${field in placeholders ? placeholders[field as keyof typeof placeholders] : 'chooseValues'}`,
      )}
      searchLabel={isOpenList ? t('conditions.searchOrAdd') : t('conditions.search')}
      nothingFound={t('conditions.nothingFound')}
      describeAdding={isOpenList ? (added) => t('conditions.add', { text: added }) : undefined}
      isInvalid={error !== undefined}
      describedBy={error === undefined ? undefined : errorId}
    />
  );
}
