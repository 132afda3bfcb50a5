import { useId } from 'react';
import type { ComponentProps, CSSProperties } from 'react';
import { classNames } from './class-names';
import { Field, fieldControlProps } from './field';
import type { FieldProps } from './field';
import styles from './text-area.module.css';

export interface TextAreaProps
  extends
    FieldProps,
    Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className' | 'id' | 'rows'> {
  value: string;
  onValueChange: (value: string) => void;
  /** How many lines it has when empty, and from how many on it scrolls. */
  minRows?: number | undefined;
  maxRows?: number | undefined;
  /** `bare`: without frame and ground, for a surface that is a frame itself. */
  appearance?: 'field' | 'bare' | undefined;
}

/** Several lines of text; grows with what is written. */
export function TextArea({
  label,
  isLabelHidden,
  hint,
  error,
  className,
  value,
  onValueChange,
  minRows = 3,
  maxRows = 12,
  appearance = 'field',
  'aria-describedby': describedBy,
  ...rest
}: TextAreaProps) {
  const id = useId();
  const field = { label, isLabelHidden, hint, error, className };
  const control = fieldControlProps(id, field, describedBy);
  const rows: CSSProperties & Record<`--${string}`, number> = {
    '--min-rows': minRows,
    '--max-rows': maxRows,
  };

  return (
    <Field {...field} id={id}>
      <div
        className={classNames(styles.grow, styles[appearance])}
        style={rows}
        data-copy={`${value} `}
      >
        <textarea
          {...rest}
          {...control}
          className={classNames(control.className, styles.control)}
          rows={minRows}
          value={value}
          onChange={(event) => onValueChange(event.target.value)}
        />
      </div>
    </Field>
  );
}
