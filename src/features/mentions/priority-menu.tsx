import type { ReactElement, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { prioritySchema } from '../../domain/mention';
import type { Priority } from '../../domain/mention';
import { Menu, MenuRadioGroup } from '../../ui/menu';

/** How urgent a mention is, as a choice. */
export function PriorityMenu({
  priority,
  trigger,
  isOpen,
  onOpenChange,
  focusAfter,
  align,
  onChoose,
}: {
  priority: Priority;
  /** One button, named after the priority. */
  trigger: ReactElement;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** What has the focus afterwards, when that is not the trigger. */
  focusAfter: RefObject<HTMLElement | null>;
  align: 'start' | 'end';
  onChoose: (priority: Priority) => void;
}) {
  const t = useTranslations('triageControls');
  const names = useTranslations('mentions.priorities');
  return (
    <Menu
      trigger={trigger}
      align={align}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      findFocusAfter={() => (focusAfter.current?.isConnected === true ? focusAfter.current : null)}
    >
      <MenuRadioGroup
        label={t('priority')}
        value={priority}
        onValueChange={(value) => {
          const chosen = prioritySchema.options.find((one) => one === value);
          if (chosen !== undefined && chosen !== priority) onChoose(chosen);
        }}
        options={prioritySchema.options
          .toReversed()
          .map((value) => ({ value, label: names(value) }))}
      />
    </Menu>
  );
}
