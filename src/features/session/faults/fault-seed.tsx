import { useState } from 'react';
import type { FormEvent } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { faultMutations } from '../../../data/faults';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import styles from './faults.module.css';

/** The seed in the address: all that follows from it is the same each time. */
export function FaultSeed() {
  const t = useTranslations('faults');
  const former = new URL(location.href).searchParams.get('faults');
  const [seed, setSeed] = useState(former ?? '');
  const [isChecked, setIsChecked] = useState(false);
  // The clock is the world's, and would stay where the seed has moved it.
  const { mutate: moveClock } = useMutation({
    ...faultMutations.moveClock(),
    onSettled: () => {
      load(null);
    },
  });
  const isMissing = seed.trim() === '';

  function start(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (!isMissing) load(seed.trim());
  }

  return (
    <section aria-label={t('seedPart')} className={styles.part}>
      <form className={styles.seed} noValidate onSubmit={start}>
        <TextField
          label={t('seed')}
          hint={former === null ? t('seedHint') : t('seedOn')}
          error={isChecked && isMissing ? t('seedMissing') : undefined}
          maxLength={40}
          value={seed}
          onValueChange={setSeed}
          className={styles.wide}
        />
        <Button type="submit">{t(former === null ? 'start' : 'restart')}</Button>
        {former !== null && (
          <Button
            variant="quiet"
            onClick={() => {
              moveClock(0);
            }}
          >
            {t('stop')}
          </Button>
        )}
      </form>
    </section>
  );
}

/** The page begins anew, so that what it fetches first meets them as well. */
function load(seed: string | null): void {
  const url = new URL(location.href);
  if (seed === null) url.searchParams.delete('faults');
  else url.searchParams.set('faults', seed);
  location.assign(url);
}
