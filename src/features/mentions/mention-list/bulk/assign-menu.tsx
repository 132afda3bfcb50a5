import { useSuspenseQuery } from '@tanstack/react-query';
import { UserRound } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../../data/account';
import { sessionQueries } from '../../../../data/session';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import { listRights } from '../../../../domain/user';
import { Menu, MenuItem, MenuSeparator } from '../../../../ui/menu';
import { BarButton } from './bar-button';
import type { BarLayer } from './use-open-by-key';

/** To whom the selected mentions are given: oneself, nobody, then all who may work on them. */
export function AssignMenu({
  isBusy,
  layer,
  onChange,
}: {
  isBusy: boolean;
  layer: BarLayer;
  onChange: (change: TriageChange) => void;
}) {
  const t = useTranslations('mentionSelection');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const others = account.users.filter(
    ({ id, role }) => id !== session.user.id && listRights(role).includes('triage'),
  );
  const choose = (assigneeId: string | null) => () => {
    onChange({ assigneeId });
  };
  return (
    <Menu
      {...layer}
      align="end"
      trigger={<BarButton isBusy={isBusy} label={t('assign')} icon={<UserRound aria-hidden />} />}
    >
      <MenuItem onSelect={choose(session.user.id)}>{t('me', { name: session.user.name })}</MenuItem>
      <MenuItem onSelect={choose(null)}>{t('nobody')}</MenuItem>
      {others.length > 0 && <MenuSeparator />}
      {others.map(({ id, name }) => (
        <MenuItem key={id} onSelect={choose(id)}>
          {name}
        </MenuItem>
      ))}
    </Menu>
  );
}
