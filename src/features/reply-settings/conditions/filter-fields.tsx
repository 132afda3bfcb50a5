import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { ConditionRow } from './condition-row';
import { addCondition } from './filter-draft';
import type { ConditionDraft, FilterDraft } from './filter-draft';
import styles from './filter-fields.module.css';

/** The most conditions that one filter takes on the screen; the backend knows no limit. */
const MAX_CONDITIONS = 20;

/**
 * The conditions of a smart folder. Focus stays with the work: a new condition has it, and after a removal
 * the one that took its place.
 * @param isChecked whether also what is only missing is marked, as after an attempt to save
 * @param refused by place, why the backend did not accept a condition
 */
export function FilterFields({
  mailboxId,
  draft,
  onChange,
  isChecked,
  refused,
}: {
  mailboxId: string;
  draft: FilterDraft;
  onChange: (draft: FilterDraft) => void;
  isChecked: boolean;
  refused: Readonly<Record<number, string>>;
}) {
  const t = useTranslations('replySettings.conditions');
  const listRef = useRef<HTMLDivElement>(null);
  const addRef = useRef<HTMLButtonElement>(null);
  const { match, conditions } = draft;

  function change(key: number, changed: ConditionDraft) {
    onChange({ ...draft, conditions: conditions.map((one) => (one.key === key ? changed : one)) });
  }
  function remove(key: number) {
    const place = conditions.findIndex((one) => one.key === key);
    flushSync(() => {
      onChange({ ...draft, conditions: conditions.filter((one) => one.key !== key) });
    });
    const rows = [...(listRef.current?.querySelectorAll(':scope > [role="group"]') ?? [])];
    const buttons = rows[Math.min(place, rows.length - 1)]?.querySelectorAll('button');
    (buttons?.[buttons.length - 1] ?? addRef.current)?.focus();
  }
  function add() {
    flushSync(() => {
      onChange(addCondition(draft).draft);
    });
    listRef.current?.querySelector<HTMLElement>(':scope > :last-of-type button')?.focus();
  }

  return (
    <div className={styles.filter}>
      <Select
        label={t('match')}
        isLabelHidden
        appearance="inline"
        className={styles.match}
        value={match}
        onValueChange={(value) => {
          onChange({ ...draft, match: value === 'any' ? 'any' : 'all' });
        }}
        options={[
          { value: 'all', text: t('matchAll') },
          { value: 'any', text: t('matchAny') },
        ]}
      />
      <div ref={listRef} className={styles.rows}>
        {conditions.map((condition, place) => (
          <ConditionRow
            key={condition.key}
            mailboxId={mailboxId}
            number={place + 1}
            condition={condition}
            isChecked={isChecked}
            refused={refused[place]}
            onChange={(changed) => {
              change(condition.key, changed);
            }}
            onRemove={() => {
              remove(condition.key);
            }}
          />
        ))}
      </div>
      <div>
        <Button
          ref={addRef}
          variant="quiet"
          size="small"
          icon={<Plus />}
          aria-disabled={conditions.length >= MAX_CONDITIONS || undefined}
          onClick={() => {
            if (conditions.length < MAX_CONDITIONS) add();
          }}
        >
          {t('addRow')}
        </Button>
      </div>
    </div>
  );
}
