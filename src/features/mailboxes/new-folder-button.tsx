import { useSuspenseQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../data/session';
import { Button } from '../../ui/button';
import gear from './gear.module.css';

/** Asks for a new smart folder; says who may where one may not. Its tooltip is as that of the gears. */
export function NewFolderButton({
  onOpen,
  className,
}: {
  onOpen: () => void;
  className: string | undefined;
}) {
  const t = useTranslations('mailboxes');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const mayAdd = session.rights.includes('manage-smart-folders');
  const name = mayAdd ? t('newFolder') : t('newFolderForbidden');
  return (
    <span className={className}>
      <Button
        variant="quiet"
        size="small"
        className={gear.gear}
        aria-label={name}
        aria-haspopup="dialog"
        aria-disabled={!mayAdd || undefined}
        title={name}
        icon={<Plus />}
        onClick={() => {
          if (mayAdd) onOpen();
        }}
      />
    </span>
  );
}
