import { useState } from 'react';
import type { FormEvent } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { clockShiftSchema } from '../../../contract/demo-faults';
import { faultMutations, faultQueries } from '../../../data/faults';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import styles from './faults.module.css';

/** How far the backend's clock is off, by a seed or because it was asked for; and asks for another time. */
export function MoveClock({ shift }: { shift: number }) {
  const t = useTranslations('faults');
  const queryClient = useQueryClient();
  const [seconds, setSeconds] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const asked = clockShiftSchema.safeParse({
    seconds: /^[+-]?\d+$/.test(seconds.trim()) ? Number(seconds) : Number.NaN,
  });
  const move = useMutation({
    ...faultMutations.moveClock(),
    onSuccess: (faults) => {
      setIsChecked(false);
      queryClient.setQueryData(faultQueries.current().queryKey, faults);
    },
  });
  const state = shift === 0 ? 'clockRight' : shift > 0 ? 'clockAhead' : 'clockBehind';

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (asked.success) move.mutate(asked.data.seconds);
  }

  return (
    <section aria-label={t('clockPart')} className={styles.part}>
      <h3 className={styles.heading}>{t('clockPart')}</h3>
      <form className={styles.fields} noValidate onSubmit={submit}>
        <TextField
          label={t('clock')}
          value={seconds}
          error={isChecked && !asked.success ? t('clockFault') : undefined}
          onValueChange={setSeconds}
          className={styles.wide}
        />
        <Button type="submit" isBusy={move.isPending}>
          {t('moveClock')}
        </Button>
      </form>
      <p role="status" className={shift === 0 ? styles.quiet : undefined}>
        {t(state, { seconds: Math.abs(shift) })}
      </p>
      {move.isError && (
        <p role="alert" className={styles.failure}>
          {t('notDone')}
        </p>
      )}
    </section>
  );
}
