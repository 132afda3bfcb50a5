import { conditionSchema } from '../../../domain/smart-folder';
import type { Condition, Filter } from '../../../domain/smart-folder';

/**
 * A smart folder's filter while it is edited. A condition keeps what was typed, also what is no value yet,
 * so that nothing is lost before it is right.
 * - `key`: tells conditions apart while they come and go; the places of those that one began with.
 * - `values`: of a condition over a list. `text`: of the others, as it was typed.
 */
export interface ConditionDraft {
  key: number;
  field: Condition['field'];
  operator: Condition['operator'];
  values: readonly string[];
  text: string;
}

export interface FilterDraft {
  match: Filter['match'];
  conditions: readonly ConditionDraft[];
}

export const conditionFields = [
  'service',
  'kind',
  'text',
  'language',
  'sentiment',
  'tag',
  'topic',
  'priority',
  'status',
  'assignee',
  'author-followers',
] as const satisfies readonly Condition['field'][];

/** What a field's condition can ask, the usual first. */
export function listOperators(field: Condition['field']): readonly Condition['operator'][] {
  if (field === 'author-followers') return ['at-least', 'at-most'];
  if (field === 'text') return ['contains', 'excludes'];
  return ['any-of', 'none-of'];
}

export function draftFilter({ match, conditions }: Filter): FilterDraft {
  return {
    match,
    conditions: conditions.map((condition, key) => ({
      key,
      field: condition.field,
      operator: condition.operator,
      values: 'values' in condition ? condition.values : [],
      text: 'value' in condition ? String(condition.value) : '',
    })),
  };
}

/** The filter that a draft would save; it fits the schema only when the draft has no faults. */
export function toFilter({ match, conditions }: FilterDraft): Filter {
  return { match, conditions: conditions.map(toCondition) };
}

/** Whether a draft is one that can be saved. */
export function isWhole({ conditions }: FilterDraft): boolean {
  return conditions.every((condition) => findConditionFault(condition) === null);
}

/** What is wrong with a condition: nothing was entered yet, or what was entered is no number. */
export function findConditionFault(draft: ConditionDraft): 'missing' | 'not-a-number' | null {
  const { field, values, text } = draft;
  if (field === 'text') return text.trim() === '' ? 'missing' : null;
  if (field !== 'author-followers') return values.length === 0 ? 'missing' : null;
  if (text.trim() === '') return 'missing';
  return conditionSchema.safeParse(toCondition(draft)).success ? null : 'not-a-number';
}

/** The draft with one more condition, which asks nothing yet. */
export function addCondition(draft: FilterDraft): { draft: FilterDraft; key: number } {
  const key = draft.conditions.reduce((last, condition) => Math.max(last, condition.key), -1) + 1;
  const added = { key, field: 'service', operator: 'any-of', values: [], text: '' } as const;
  return { draft: { ...draft, conditions: [...draft.conditions, added] }, key };
}

/** Another field has other operators and values; what was typed stays, in case one comes back. */
export function changeField(condition: ConditionDraft, field: Condition['field']): ConditionDraft {
  if (condition.field === field) return condition;
  const operators = listOperators(field);
  const [usual = condition.operator] = operators;
  const operator = operators.includes(condition.operator) ? condition.operator : usual;
  return { ...condition, field, operator, values: [] };
}

function toCondition({ field, operator, values, text }: ConditionDraft): Condition {
  const condition =
    field === 'author-followers'
      ? { field, operator, value: /^\d{1,12}$/.test(text.trim()) ? Number(text) : NaN }
      : field === 'text'
        ? { field, operator, value: text }
        : { field, operator, values: [...values] };
  // What may not fit is found by the schema, before anything is saved.
  return condition as Condition;
}
