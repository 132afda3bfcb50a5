/**
 * A menu of actions and choices. An action runs once the menu is closed and focus is back on its
 * trigger, so that a dialog which it opens gives focus back to a place that is still there.
 */
import * as RadixMenu from '@radix-ui/react-dropdown-menu';
import { Check } from 'lucide-react';
import { createContext, use, useRef, useState } from 'react';
import type { FocusEvent, ReactElement, ReactNode } from 'react';
import { classNames } from './class-names';
import layer from './layer.module.css';
import styles from './menu.module.css';

type Action = () => void;
const RunOnceClosed = createContext<(action: Action) => void>((action) => action());

export interface MenuProps {
  /** One button; its name is the menu's. */
  trigger: ReactElement;
  align?: 'start' | 'end' | undefined;
  side?: 'top' | 'bottom' | undefined;
  /** Both or neither: without them the menu keeps its own state. */
  isOpen?: boolean | undefined;
  onOpenChange?: ((isOpen: boolean) => void) | undefined;
  /** What has the focus afterwards, when that is not the trigger. */
  findFocusAfter?: (() => HTMLElement | null) | undefined;
  children: ReactNode;
}

export function Menu({
  trigger,
  align = 'start',
  side = 'bottom',
  isOpen,
  onOpenChange,
  findFocusAfter,
  children,
}: MenuProps) {
  const [triggerElement, setTriggerElement] = useState<HTMLElement | null>(null);
  const chosenRef = useRef<Action>(undefined);
  const hasEnteredRef = useRef(false);

  /** The primitive looks for the key that opened it on its trigger; of one pressed elsewhere it knows nothing. */
  function enterByKey({ currentTarget, target }: FocusEvent<HTMLElement>) {
    if (hasEnteredRef.current || target !== currentTarget) return;
    hasEnteredRef.current = true;
    if (!findFocusAfter?.()) return;
    currentTarget.querySelector<HTMLElement>('[role^=menuitem]:not([data-disabled])')?.focus();
  }

  function runChosen(event: Event) {
    hasEnteredRef.current = false;
    const chosen = chosenRef.current;
    const focusAfter = findFocusAfter?.() ?? null;
    if (!chosen && focusAfter === null) return;
    chosenRef.current = undefined;
    event.preventDefault();
    (focusAfter ?? triggerElement)?.focus();
    chosen?.();
  }

  return (
    <RadixMenu.Root
      modal={false}
      {...(isOpen !== undefined && { open: isOpen })}
      {...(onOpenChange && { onOpenChange })}
    >
      <RadixMenu.Trigger ref={setTriggerElement} asChild>
        {trigger}
      </RadixMenu.Trigger>
      {/* All content of a page belongs to a landmark; that of a dialog is in the dialog. */}
      <RadixMenu.Portal container={triggerElement?.closest('main')}>
        <RadixMenu.Content
          className={classNames(layer.layer, styles.menu)}
          align={align}
          side={side}
          sideOffset={4}
          collisionPadding={8}
          loop
          onFocus={enterByKey}
          onCloseAutoFocus={runChosen}
        >
          <RunOnceClosed
            value={(action) => {
              chosenRef.current = action;
            }}
          >
            {children}
          </RunOnceClosed>
        </RadixMenu.Content>
      </RadixMenu.Portal>
    </RadixMenu.Root>
  );
}

export interface MenuItemProps {
  onSelect: () => void;
  icon?: ReactNode;
  /** A quiet mark at the end of the line, such as a key. */
  end?: ReactNode;
  tone?: 'plain' | 'danger' | undefined;
  isDisabled?: boolean | undefined;
  children: ReactNode;
}

export function MenuItem({
  onSelect,
  icon,
  end,
  tone = 'plain',
  isDisabled = false,
  children,
}: MenuItemProps) {
  const runOnceClosed = use(RunOnceClosed);
  return (
    <RadixMenu.Item
      className={classNames(styles.item, styles[tone])}
      disabled={isDisabled}
      onSelect={() => runOnceClosed(onSelect)}
    >
      {icon}
      <span className={styles.text}>{children}</span>
      {end && <span className={styles.end}>{end}</span>}
    </RadixMenu.Item>
  );
}

export interface MenuRadioOption {
  value: string;
  label: string;
  isDisabled?: boolean | undefined;
}

export interface MenuRadioGroupProps {
  label: string;
  value: string;
  onValueChange: (value: string) => void;
  options: readonly MenuRadioOption[];
}

/** A headed group of choices, one of which is made. */
export function MenuRadioGroup({ label, value, onValueChange, options }: MenuRadioGroupProps) {
  return (
    <RadixMenu.RadioGroup value={value} onValueChange={onValueChange} aria-label={label}>
      <RadixMenu.Label className={styles.heading}>{label}</RadixMenu.Label>
      {options.map((option) => (
        <RadixMenu.RadioItem
          key={option.value}
          value={option.value}
          disabled={option.isDisabled ?? false}
          className={styles.item}
        >
          <span className={styles.text}>{option.label}</span>
          <RadixMenu.ItemIndicator className={styles.indicator}>
            <Check aria-hidden />
          </RadixMenu.ItemIndicator>
        </RadixMenu.RadioItem>
      ))}
    </RadixMenu.RadioGroup>
  );
}

export function MenuSeparator() {
  return <RadixMenu.Separator className={styles.separator} />;
}
