import { useId } from 'react';
import type { ComponentProps, KeyboardEvent } from 'react';
import { Field, fieldControlProps } from './field';
import type { FieldProps } from './field';

export interface TextFieldProps
  extends
    FieldProps,
    Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'id' | 'size'> {
  value: string;
  onValueChange: (value: string) => void;
}

/**
 * One line of text. Attributes of `<input>` (type, maxLength, autoFocus …) pass through. Escape empties a
 * search field, in browsers that do not do so themselves and in a dialog, too.
 */
export function TextField({
  label,
  isLabelHidden,
  hint,
  error,
  className,
  value,
  onValueChange,
  onKeyDown,
  'aria-describedby': describedBy,
  ...rest
}: TextFieldProps) {
  const id = useId();
  const field = { label, isLabelHidden, hint, error, className };

  function handleKey(event: KeyboardEvent<HTMLInputElement>) {
    onKeyDown?.(event);
    const isWish = event.key === 'Escape' && !event.nativeEvent.isComposing;
    if (isWish && rest.type === 'search' && value !== '') onValueChange('');
  }

  return (
    <Field {...field} id={id}>
      <input
        type="text"
        autoComplete="off"
        {...rest}
        {...fieldControlProps(id, field, describedBy)}
        value={value}
        onKeyDown={handleKey}
        onChange={(event) => onValueChange(event.target.value)}
      />
    </Field>
  );
}
