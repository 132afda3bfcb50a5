import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/text-field';
import {
  fillStorage,
  makeRoom,
  useStorageFaults,
  wipeAndLoad,
  wipeStorage,
} from './storage-faults';
import styles from './faults.module.css';

/** Has the browser's own storage refuse what is written, or lose it. */
export function StoragePart() {
  const t = useTranslations('faults');
  const { left, refused } = useStorageFaults();
  const [count, setCount] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const isPossible = /^(|[1-9]\d{0,2}|1000)$/.test(count.trim());

  function fill(event: FormEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (isPossible) fillStorage(count.trim() === '' ? Infinity : Number(count));
  }

  return (
    <section aria-label={t('storagePart')} className={styles.part}>
      <h3 className={styles.heading}>{t('storagePart')}</h3>
      <p className={styles.quiet}>{t('storageHint')}</p>
      <form className={styles.seed} noValidate onSubmit={fill}>
        <TextField
          label={t('refusals')}
          hint={t('refusalsHint')}
          inputMode="numeric"
          value={count}
          error={isChecked && !isPossible ? t('countFault') : undefined}
          onValueChange={setCount}
          className={styles.wide}
        />
        <Button type="submit">{t('fill')}</Button>
      </form>
      <p role="status" className={left > 0 ? undefined : styles.quiet}>
        {left === Infinity && `${t('fullUntilRoom')} `}
        {left > 0 && left < Infinity && `${t('full', { left })} `}
        {t('refused', { refused })}
      </p>
      <div className={styles.fields}>
        {left > 0 && <Button onClick={makeRoom}>{t('makeRoom')}</Button>}
        <Button onClick={wipeStorage}>{t('wipe')}</Button>
        <Button onClick={wipeAndLoad}>{t('wipeAndLoad')}</Button>
      </div>
      <p className={styles.quiet}>{t('wipeHint')}</p>
    </section>
  );
}
