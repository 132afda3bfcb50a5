/**
 * A list to choose several of. The trigger says what is chosen; the list opens beside it, with a field that
 * narrows it down and, where other values are allowed, adds one that is not in it. Arrow keys walk from the
 * field through the list; Escape and Tab's way out close nothing that was chosen.
 */
import * as RadixPopover from '@radix-ui/react-popover';
import { ChevronDown, Plus } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Button } from './button';
import { Checkbox } from './checkbox';
import { classNames } from './class-names';
import layer from './layer.module.css';
import styles from './multi-select.module.css';
import { TextField } from './text-field';

export interface MultiSelectOption {
  value: string;
  text: string;
}

export interface MultiSelectProps {
  label: string;
  values: readonly string[];
  onValuesChange: (values: readonly string[]) => void;
  options: readonly MultiSelectOption[];
  placeholder: string;
  searchLabel: string;
  /** What to say when nothing in the list holds what is searched for. */
  nothingFound: string;
  /** The name of the button that adds a text as a value; without it only options can be chosen. */
  describeAdding?: ((text: string) => string) | undefined;
  /** What is chosen, in one line. */
  summary: string;
  isInvalid?: boolean | undefined;
  describedBy?: string | undefined;
  className?: string | undefined;
}

/** A shorter list is seen at a glance. */
const SEARCHED_FROM = 8;

export function MultiSelect({
  label,
  values,
  onValuesChange,
  options,
  placeholder,
  searchLabel,
  nothingFound,
  describeAdding,
  summary,
  isInvalid = false,
  describedBy,
  className,
}: MultiSelectProps) {
  const valueId = useId();
  const listRef = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const wanted = text.trim();
  const found = options.filter((option) =>
    option.text.toLocaleLowerCase().includes(wanted.toLocaleLowerCase()),
  );
  const isKnown = options.some(({ value, text: name }) => value === wanted || name === wanted);
  const canAdd = describeAdding !== undefined && wanted !== '' && !isKnown;

  function toggle(value: string, isChosen: boolean) {
    onValuesChange(isChosen ? [...values, value] : values.filter((other) => other !== value));
  }
  function add() {
    if (!values.includes(wanted)) onValuesChange([...values, wanted]);
    setText('');
  }
  function walk(event: KeyboardEvent) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const stops = [...(listRef.current?.querySelectorAll('input') ?? [])];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    stops[place + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  }

  return (
    <RadixPopover.Root
      modal
      onOpenChange={() => {
        setText('');
      }}
    >
      <RadixPopover.Trigger
        className={classNames(styles.trigger, className)}
        aria-label={label}
        aria-invalid={isInvalid || undefined}
        aria-describedby={[valueId, describedBy].filter(Boolean).join(' ')}
      >
        <span id={valueId} className={summary === '' ? styles.placeholder : styles.value}>
          {summary === '' ? placeholder : summary}
        </span>
        <ChevronDown aria-hidden className={styles.chevron} />
      </RadixPopover.Trigger>
      <RadixPopover.Portal>
        <RadixPopover.Content
          aria-label={label}
          className={classNames(layer.layer, styles.content)}
          align="start"
          sideOffset={4}
          collisionPadding={8}
        >
          <div ref={listRef} className={styles.parts} onKeyDown={walk}>
            {(options.length >= SEARCHED_FROM || describeAdding !== undefined) && (
              <TextField
                label={searchLabel}
                isLabelHidden
                placeholder={searchLabel}
                value={text}
                onValueChange={setText}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  if (canAdd) add();
                  else if (found.length === 1 && wanted !== '') {
                    const [only] = found;
                    if (only !== undefined) toggle(only.value, !values.includes(only.value));
                  }
                }}
              />
            )}
            {canAdd && (
              <Button variant="quiet" size="small" icon={<Plus />} onClick={add}>
                {describeAdding(wanted)}
              </Button>
            )}
            <div role="group" aria-label={label} className={styles.list}>
              {found.map((option) => (
                <Checkbox
                  key={option.value}
                  label={option.text}
                  isChecked={values.includes(option.value)}
                  onCheckedChange={(isChosen) => {
                    toggle(option.value, isChosen);
                  }}
                />
              ))}
              {found.length === 0 && !canAdd && <p className={styles.none}>{nothingFound}</p>}
            </div>
          </div>
        </RadixPopover.Content>
      </RadixPopover.Portal>
    </RadixPopover.Root>
  );
}
