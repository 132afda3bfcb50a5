import { useId } from 'react';
import type { ComponentProps } from 'react';
import { Field, fieldControlProps } from './field';
import type { FieldProps } from './field';

export interface TextFieldProps
  extends
    FieldProps,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id' | 'size'> {
  value: string;
  onValueChange: (value: string) => void;
}

/** One line of text. Attributes of `<input>` (type, maxLength, autoFocus …) pass through. */
export function TextField({
  label,
  isLabelHidden,
  hint,
  error,
  className,
  value,
  onValueChange,
  'aria-describedby': describedBy,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const field = { label, isLabelHidden, hint, error, className };
  return (
    <Field {...field} id={id}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...fieldControlProps(id, field, describedBy)}
        value={value}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </Field>
  );
}
