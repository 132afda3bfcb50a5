import { useMutation, useQuery } from '@tanstack/react-query';
import { DatabaseZap } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { journalDamageMutations, journalDamageQueries } from '../../data/journal-damage';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

/** Says, once, what was lost of a demo world because its journal in the browser was damaged. */
export function JournalDamageNotice() {
  const t = useTranslations('keeping');
  const format = useFormatter();
  const { data: damage } = useQuery(journalDamageQueries.current());
  const dismissal = useMutation(journalDamageMutations.dismiss());
  if (damage === null || damage === undefined) return null;
  const { changes, since } = damage;
  return (
    <Banner
      tone="danger"
      announce="alert"
      icon={<DatabaseZap />}
      actions={
        <Button
          size="small"
          isBusy={dismissal.isPending}
          onClick={() => {
            dismissal.mutate();
          }}
        >
          {t('dismissDamage')}
        </Button>
      }
    >
      <p>{t('damageTitle')}</p>
      <p>
        {since === null
          ? t('damageAll', { count: changes })
          : t('damageSince', {
              count: changes,
              since: format.dateTime(new Date(since), { dateStyle: 'medium', timeStyle: 'short' }),
            })}
      </p>
      {dismissal.isError && <p>{t('damageNotDismissed')}</p>}
    </Banner>
  );
}
