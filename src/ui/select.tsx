/**
 * A list to choose one of. The trigger is a combobox whose name is always `label`, never its value.
 * - An option's value must not be the empty string: the primitive keeps that for "nothing chosen".
 *   Stand a word of your own in for "none".
 * - Options are rendered once the trigger has focus or is open, so a form with many long lists is cheap.
 * - A disabled option stays in the list with its `hint`: people look for it and learn why it is out.
 */
import * as RadixSelect from '@radix-ui/react-select';
import { Check, ChevronDown } from 'lucide-react';
import { Fragment, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import fieldStyles from './field.module.css';
import styles from './select.module.css';

export interface SelectOption {
  value: string;
  /** The accessible name, what typing finds, and what is shown unless `content` is given. */
  text: string;
  content?: ReactNode;
  /** A second, quiet line, such as the reason why the option is disabled; part of its name. */
  hint?: string | undefined;
  isDisabled?: boolean | undefined;
}

export interface SelectGroup {
  /** Without it the group is set apart by its separator alone. */
  heading?: string | undefined;
  options: readonly SelectOption[];
}

export interface SelectProps {
  label: string;
  isLabelHidden?: boolean | undefined;
  /** Undefined, or the value of no option: the placeholder is shown. */
  value: string | undefined;
  onValueChange: (value: string) => void;
  options: readonly (SelectOption | SelectGroup)[];
  isDisabled?: boolean | undefined;
  isInvalid?: boolean | undefined;
  placeholder?: string | undefined;
  /** What the trigger shows for the chosen option, when that is not its content or text. */
  renderValue?: ((option: SelectOption | undefined) => ReactNode) | undefined;
  /** `field`: full width, 32 px, framed. `inline`: as wide as its value, 28 px, quiet. */
  appearance?: 'field' | 'inline' | undefined;
  describedBy?: string | undefined;
  /** Open from the start, when it was asked for before its code was here. */
  startsOpen?: boolean | undefined;
  className?: string | undefined;
}

export function Select({
  label,
  isLabelHidden = false,
  value,
  onValueChange,
  options,
  isDisabled = false,
  isInvalid = false,
  placeholder = '',
  renderValue,
  appearance = 'field',
  describedBy,
  startsOpen = false,
  className,
}: SelectProps) {
  const id = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [hasFocus, setHasFocus] = useState(false);
  const chosen = findOption(options, value);
  const shown = renderValue ? renderValue(chosen) : (chosen?.content ?? chosen?.text);

  // Inside a form the primitive keeps a hidden native select, which answers '' to values it lacks.
  function choose(next: string) {
    if (next !== '') onValueChange(next);
  }

  return (
    <div className={classNames(styles[appearance], className)}>
      {!isLabelHidden && (
        <label htmlFor={id} className={fieldStyles.label}>
          {label}
        </label>
      )}
      <RadixSelect.Root
        value={value ?? ''}
        onValueChange={choose}
        open={isOpen}
        onOpenChange={setIsOpen}
        disabled={isDisabled}
      >
        <RadixSelect.Trigger
          id={id}
          className={styles.trigger}
          aria-label={label}
          aria-describedby={describedBy}
          aria-invalid={isInvalid || undefined}
          onFocus={() => setHasFocus(true)}
          onBlur={() => setHasFocus(false)}
        >
          <span className={styles.value}>
            {shown ?? <span className={styles.placeholder}>{placeholder}</span>}
          </span>
          <ChevronDown aria-hidden className={styles.chevron} />
        </RadixSelect.Trigger>
        {(isOpen || hasFocus) && (
          <RadixSelect.Portal>
            <RadixSelect.Content
              className={styles.content}
              position="popper"
              sideOffset={4}
              collisionPadding={8}
              aria-label={label}
            >
              <RadixSelect.Viewport className={styles.viewport}>
                {options.map((entry, index) =>
                  'options' in entry ? (
                    <Fragment key={`group ${index}`}>
                      {index > 0 && <RadixSelect.Separator className={styles.separator} />}
                      <OptionGroup group={entry} />
                    </Fragment>
                  ) : (
                    <Option key={entry.value} option={entry} />
                  ),
                )}
              </RadixSelect.Viewport>
            </RadixSelect.Content>
          </RadixSelect.Portal>
        )}
      </RadixSelect.Root>
    </div>
  );
}

function OptionGroup({ group }: { group: SelectGroup }) {
  const options = group.options.map((option) => <Option key={option.value} option={option} />);
  if (group.heading === undefined) return options;
  return (
    <RadixSelect.Group>
      <RadixSelect.Label className={styles.heading}>{group.heading}</RadixSelect.Label>
      {options}
    </RadixSelect.Group>
  );
}

function Option({ option }: { option: SelectOption }) {
  const { value, text, content, hint, isDisabled = false } = option;
  return (
    <RadixSelect.Item
      value={value}
      textValue={text}
      disabled={isDisabled}
      className={styles.option}
      aria-labelledby={undefined}
      aria-label={hint === undefined ? text : `${text}, ${hint}`}
    >
      <span className={styles.lines}>
        <span className={styles.line}>{content ?? text}</span>
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </span>
      <RadixSelect.ItemIndicator className={styles.indicator}>
        <Check aria-hidden size={16} />
      </RadixSelect.ItemIndicator>
    </RadixSelect.Item>
  );
}

function findOption(
  entries: readonly (SelectOption | SelectGroup)[],
  value: string | undefined,
): SelectOption | undefined {
  return entries
    .flatMap((entry) => ('options' in entry ? entry.options : [entry]))
    .find((option) => option.value === value);
}
