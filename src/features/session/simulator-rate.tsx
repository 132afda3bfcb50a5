import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { simulatorRateSchema } from '../../contract/demo';
import { simulatorMutations, simulatorQueries } from '../../data/simulator';
import { RadioGroup } from '../../ui/radio-group';
import styles from './user-menu.module.css';

/** How quickly things happen on the lively day of a demo; nothing where there is none. */
export function SimulatorRate() {
  const t = useTranslations('simulator');
  const queryClient = useQueryClient();
  const { data } = useQuery(simulatorQueries.current());
  const set = useMutation({
    ...simulatorMutations.set(),
    onSuccess: (state) => {
      queryClient.setQueryData(simulatorQueries.current().queryKey, state);
    },
  });
  const seed = data?.seed ?? null;
  if (data === undefined || seed === null) return null;
  const shown = (set.isPending ? set.variables.rate : undefined) ?? data.rate;
  return (
    <div className={styles.part}>
      <RadioGroup
        label={t('rate')}
        appearance="segmented"
        value={shown}
        onValueChange={(value) => {
          const rate = simulatorRateSchema.options.find((known) => known === value);
          if (rate !== undefined) set.mutate({ seed, rate });
        }}
        options={simulatorRateSchema.options.map((value) => ({
          value,
          label: t(`rates.${value}`),
        }))}
      />
      {set.isError && (
        <p role="alert" className={styles.failure}>
          {t('failed')}
        </p>
      )}
    </div>
  );
}
