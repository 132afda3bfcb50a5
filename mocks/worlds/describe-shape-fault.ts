import type * as z from 'zod/mini';

type ShapeIssue = z.core.$ZodRawIssue;

const nounOf: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  null: 'null',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
};

/** What is wrong with the shape of a value, as the end of a sentence that starts with its path. */
export function describeShapeFault(issue: ShapeIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${nounOf[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be ${listChoices(issue.values)}`;
    case 'invalid_union':
      if (issue.input === undefined) return 'is missing';
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be ${listChoices(issue.options)}`
        : 'must be a text or an object';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? 'must not be empty'
        : `must be ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `must have at most ${String(issue.maximum)} entries`
        : issue.origin === 'string'
          ? `must have at most ${String(issue.maximum)} characters`
          : `must be at most ${String(issue.maximum)}`;
    case 'unrecognized_keys':
      return `has the unknown ${issue.keys.length > 1 ? 'keys' : 'key'} ${issue.keys.map(quote).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a web address' : 'has the wrong form';
    default:
      return 'is not valid';
  }
}

function listChoices(values: readonly unknown[]): string {
  return values.length === 1 ? quote(values[0]) : `one of ${values.map(quote).join(', ')}`;
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
