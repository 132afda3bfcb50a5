import { Flag } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { prioritySchema } from '../../../../domain/mention';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import { Menu, MenuItem } from '../../../../ui/menu';
import { BarButton } from './bar-button';
import type { BarLayer } from './use-open-by-key';

/** The priority that the selected mentions get, the most urgent first. */
export function PriorityMenu({
  isBusy,
  layer,
  onChange,
}: {
  isBusy: boolean;
  layer: BarLayer;
  onChange: (change: TriageChange) => void;
}) {
  const t = useTranslations('mentionSelection');
  return (
    <Menu
      {...layer}
      align="end"
      trigger={<BarButton isBusy={isBusy} label={t('priority')} icon={<Flag aria-hidden />} />}
    >
      {prioritySchema.options.toReversed().map((priority) => (
        <MenuItem
          key={priority}
          onSelect={() => {
            onChange({ priority });
          }}
        >
          {t(`priorities.${priority}`)}
        </MenuItem>
      ))}
    </Menu>
  );
}
