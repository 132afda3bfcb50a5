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
  return compileFilter(filter)(mention, context);
}

/** A filter made ready for many mentions: what depends on the filter alone is worked out once. */
export type CompiledFilter = (mention: FilterableMention, context: FilterContext) => boolean;

/** `compileFilter(filter)(mention, context)` is `matchesSmartFolder(mention, filter, context)`. */
export function compileFilter({ match, conditions }: Filter): CompiledFilter {
  const tests = conditions.map(compileCondition);
  return (mention, { viewerId }) => {
    const candidate = { mention, viewerId, foldedText: null };
    const holds = (test: Test) => test(candidate);
    return match === 'all' ? tests.every(holds) : tests.some(holds);
  };
}

/** Whether what a filter gives depends on who looks. */
export function dependsOnViewer(filter: Filter): boolean {
  return filter.conditions.some(
    (condition) => condition.field === 'assignee' && condition.values.includes(ME),
  );
}

/** What the conditions of one filter look at; the text is folded for the first that asks. */
interface Candidate {
  mention: FilterableMention;
  viewerId: string;
  foldedText: string | null;
}

type Test = (candidate: Candidate) => boolean;

function compileCondition(condition: Condition): Test {
  switch (condition.field) {
    case 'author-followers':
      return condition.operator === 'at-least'
        ? ({ mention }) => mention.author.followers >= condition.value
        : ({ mention }) => mention.author.followers <= condition.value;
    case 'text': {
      const wanted = foldText(condition.value);
      const isWanted = condition.operator === 'contains';
      return (candidate) => {
        candidate.foldedText ??= foldText(candidate.mention.text);
        return candidate.foldedText.includes(wanted) === isWanted;
      };
    }
    case 'service':
      return isAnyOf(condition, (value, { mention }) => value === mention.serviceId);
    case 'topic':
      return isAnyOf(condition, (value, { mention }) => mention.topicIds.includes(value));
    case 'tag':
      return isAnyOf(condition, (value, { mention }) => mention.tags.includes(value));
    case 'kind':
      return isAnyOf(condition, (value, { mention }) => value === mention.kind);
    case 'sentiment':
      return isAnyOf(condition, (value, { mention }) => value === mention.sentiment);
    case 'priority':
      return isAnyOf(condition, (value, { mention }) => value === mention.priority);
    case 'status':
      return isAnyOf(condition, (value, { mention }) => value === mention.status);
    case 'language':
      return isAnyOf(condition, (value, { mention }) => isLanguage(mention.language, value));
    case 'assignee':
      return isAnyOf(condition, (value, { mention, viewerId }) =>
        value === UNASSIGNED
          ? mention.assigneeId === null
          : mention.assigneeId === (value === ME ? viewerId : value),
      );
  }
}

function isAnyOf<Value>(
  { operator, values }: { operator: 'any-of' | 'none-of'; values: readonly Value[] },
  holds: (value: Value, candidate: Candidate) => boolean,
): Test {
  const isWanted = operator === 'any-of';
  return (candidate) => values.some((value) => holds(value, candidate)) === isWanted;
}

function isLanguage(language: string, wanted: string): boolean {
  return language === wanted || language.startsWith(`${wanted}-`);
}
