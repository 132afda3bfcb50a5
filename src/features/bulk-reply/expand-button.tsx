import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../../ui/icon-button';

/** Shows and hides the mentions of a row. */
export function ExpandButton({
  isShown,
  listId,
  name,
  onToggle,
}: {
  isShown: boolean;
  listId: string;
  name: string;
  onToggle: () => void;
}) {
  const t = useTranslations('bulkReply');
  return (
    <IconButton
      size="small"
      label={t('mentionsOf', { shown: isShown ? 'yes' : 'no', name })}
      icon={isShown ? <ChevronDown /> : <ChevronRight />}
      aria-expanded={isShown}
      aria-controls={isShown ? listId : undefined}
      onClick={onToggle}
    />
  );
}
