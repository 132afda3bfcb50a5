import { foldText } from './fold-text';
import type { Mention } from './mention';
import { ME, UNASSIGNED } from './smart-folder';
import type { Condition, Filter } from './smart-folder';

/** What a filter may look at besides the mention. `viewerId`: the user who looks, for `me`. */
export interface FilterContext {
  viewerId: string;
}

/** What a filter looks at in a mention. */
export type FilterableMention = Pick<
  Mention,
  | 'serviceId'
  | 'topicIds'
  | 'kind'
  | 'language'
  | 'sentiment'
  | 'tags'
  | 'priority'
  | 'status'
  | 'assigneeId'
  | 'author'
  | 'text'
>;

/**
 * Whether a smart folder's filter holds for a mention, for whoever looks. Without conditions, `all`
 * holds for every mention and `any` for none.
 */
export function matchesSmartFolder(
  mention: FilterableMention,
  filter: Filter,
  context: FilterContext,
): boolean {
  const holds = (condition: Condition) => matchesCondition(mention, condition, context);
  return filter.match === 'all' ? filter.conditions.every(holds) : filter.conditions.some(holds);
}

/** Whether what a filter gives depends on who looks. */
export function dependsOnViewer(filter: Filter): boolean {
  return filter.conditions.some(
    (condition) => condition.field === 'assignee' && condition.values.includes(ME),
  );
}

function matchesCondition(
  mention: FilterableMention,
  condition: Condition,
  { viewerId }: FilterContext,
): boolean {
  switch (condition.field) {
    case 'author-followers':
      return condition.operator === 'at-least'
        ? mention.author.followers >= condition.value
        : mention.author.followers <= condition.value;
    case 'text':
      return (
        foldText(mention.text).includes(foldText(condition.value)) ===
        (condition.operator === 'contains')
      );
    case 'service':
      return isAnyOf(condition, (value) => value === mention.serviceId);
    case 'topic':
      return isAnyOf(condition, (value) => mention.topicIds.includes(value));
    case 'tag':
      return isAnyOf(condition, (value) => mention.tags.includes(value));
    case 'kind':
      return isAnyOf(condition, (value) => value === mention.kind);
    case 'sentiment':
      return isAnyOf(condition, (value) => value === mention.sentiment);
    case 'priority':
      return isAnyOf(condition, (value) => value === mention.priority);
    case 'status':
      return isAnyOf(condition, (value) => value === mention.status);
    case 'language':
      return isAnyOf(condition, (value) => isLanguage(mention.language, value));
    case 'assignee':
      return isAnyOf(condition, (value) =>
        value === UNASSIGNED
          ? mention.assigneeId === null
          : mention.assigneeId === (value === ME ? viewerId : value),
      );
  }
}

function isAnyOf<Value>(
  { operator, values }: { operator: 'any-of' | 'none-of'; values: readonly Value[] },
  holds: (value: Value) => boolean,
): boolean {
  return values.some(holds) === (operator === 'any-of');
}

function isLanguage(language: string, wanted: string): boolean {
  return language === wanted || language.startsWith(`${wanted}-`);
}
