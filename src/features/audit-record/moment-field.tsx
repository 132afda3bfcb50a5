import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field, fieldControlProps } from '../../ui/field';
import styles from './audit-filters.module.css';
import { readLocalMoment, writeLocalMoment } from './local-moment';

/** What years begin with while they are typed: 0002, 0020, 0202. */
const EARLIEST = '1970-01-01T00:00';

/**
 * A date and time in the reader's own time zone. While it is typed it is the browser's field that holds it:
 * what is not whole yet changes nothing, and nothing of it is lost.
 */
export function MomentField({
  label,
  value,
  error,
  onValueChange,
}: {
  label: string;
  /** ISO 8601, UTC. */
  value: string | undefined;
  error: string | undefined;
  onValueChange: (value: string | undefined) => void;
}) {
  const t = useTranslations('auditRecord');
  const id = useId();
  const inputRef = useRef<HTMLInputElement>(null);
  const [isPartial, setIsPartial] = useState(false);
  const shown = value === undefined ? '' : writeLocalMoment(value);
  useEffect(() => {
    const input = inputRef.current;
    // Chosen elsewhere: in the address, or by taking all filters away.
    if (input !== null && !input.validity.badInput && input.value !== shown) input.value = shown;
  }, [shown]);
  const field = { label, error: isPartial ? t('badMoment') : error, className: styles.moment };

  function readField(input: HTMLInputElement): 'partial' | string | undefined {
    const { badInput, rangeUnderflow } = input.validity;
    if (badInput || rangeUnderflow) return 'partial';
    return input.value === '' ? undefined : readLocalMoment(input.value);
  }

  return (
    <Field {...field} id={id}>
      <input
        ref={inputRef}
        type="datetime-local"
        min={EARLIEST}
        defaultValue={shown}
        {...fieldControlProps(id, field, undefined)}
        onChange={({ target }) => {
          const read = readField(target);
          if (read === 'partial') return;
          setIsPartial(false);
          onValueChange(read);
        }}
        onBlur={({ target }) => {
          setIsPartial(readField(target) === 'partial');
        }}
      />
    </Field>
  );
}
