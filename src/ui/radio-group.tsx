import * as RadixRadioGroup from '@radix-ui/react-radio-group';
import { useId, useRef } from 'react';
import type { FocusEvent, ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './radio-group.module.css';
import { VisuallyHidden } from './visually-hidden';

export interface RadioOption {
  value: string;
  label: string;
  /** A mark before the label, in the segmented appearance. */
  icon?: ReactNode;
  hint?: string | undefined;
  isDisabled?: boolean | undefined;
}

export interface RadioGroupProps {
  label: string;
  isLabelHidden?: boolean | undefined;
  value: string;
  onValueChange: (value: string) => void;
  options: readonly RadioOption[];
  /** `plain`: one under the other, with hints. `segmented`: side by side in one frame. */
  appearance?: 'plain' | 'segmented' | undefined;
  isDisabled?: boolean | undefined;
  describedBy?: string | undefined;
  className?: string | undefined;
}

/** A few choices, all in sight. One tab stop; the arrow keys of both directions choose, as in a form. */
export function RadioGroup({
  label,
  isLabelHidden = false,
  value,
  onValueChange,
  options,
  appearance = 'plain',
  isDisabled = false,
  describedBy,
  className,
}: RadioGroupProps) {
  const id = useId();
  const Choice = appearance === 'plain' ? PlainChoice : SegmentedChoice;
  const isArrowing = useRef(false);

  /** Radix forgets the arrow key when it is let go before the focus has moved, and then only moves it. */
  function chooseFocused({ target }: FocusEvent) {
    if (!isArrowing.current || !(target instanceof HTMLButtonElement)) return;
    isArrowing.current = false;
    if (target.value !== value) onValueChange(target.value);
  }

  return (
    <div className={classNames(styles.group, className)}>
      {isLabelHidden ? (
        <VisuallyHidden id={id}>{label}</VisuallyHidden>
      ) : (
        <span id={id} className={styles.label}>
          {label}
        </span>
      )}
      <RadixRadioGroup.Root
        className={styles[appearance]}
        aria-labelledby={id}
        aria-describedby={describedBy}
        value={value}
        onValueChange={onValueChange}
        disabled={isDisabled}
        onKeyDown={({ key }) => {
          isArrowing.current = key.startsWith('Arrow');
        }}
        onPointerDown={() => {
          isArrowing.current = false;
        }}
        onFocus={chooseFocused}
      >
        {options.map((option) => (
          <Choice key={option.value} option={option} />
        ))}
      </RadixRadioGroup.Root>
    </div>
  );
}

function PlainChoice({ option }: { option: RadioOption }) {
  const id = useId();
  return (
    <div className={styles.choice}>
      <RadixRadioGroup.Item
        id={id}
        value={option.value}
        disabled={option.isDisabled ?? false}
        className={styles.radio}
        aria-describedby={option.hint === undefined ? undefined : `${id}-hint`}
      >
        <RadixRadioGroup.Indicator className={styles.dot} />
      </RadixRadioGroup.Item>
      <label htmlFor={id} className={styles.choiceLabel}>
        {option.label}
      </label>
      {option.hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {option.hint}
        </span>
      )}
    </div>
  );
}

function SegmentedChoice({ option }: { option: RadioOption }) {
  return (
    <RadixRadioGroup.Item
      value={option.value}
      disabled={option.isDisabled ?? false}
      className={styles.segment}
      title={option.hint}
    >
      {option.icon}
      <span className={styles.segmentLabel}>{option.label}</span>
    </RadixRadioGroup.Item>
  );
}
