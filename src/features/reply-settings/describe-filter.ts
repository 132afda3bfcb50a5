import { ME, UNASSIGNED } from '../../domain/smart-folder';
import type { Condition, Filter } from '../../domain/smart-folder';
import { nameOf } from './words';
import type { Words } from './words';

/** A smart folder's filter as a sentence without its full stop: "Mentions in French, and on Facebook". */
export function describeFilter(filter: Filter, words: Words): string {
  const { t } = words;
  const conditions = filter.conditions.map((condition) => describeCondition(condition, words));
  const last = conditions.pop();
  if (last === undefined) {
    return filter.match === 'all' ? t('filter.everything') : t('filter.nothing');
  }
  if (conditions.length === 0) return t('filter.mentions', { conditions: last });
  // Not the format of a list: its values are lists themselves, so a comma sets the conditions apart.
  const first = conditions.reduce((before, second) => t('filter.next', { first: before, second }));
  const joined = { first, second: last };
  return t('filter.mentions', {
    conditions:
      filter.match === 'all' ? t('filter.lastOfAll', joined) : t('filter.lastOfAny', joined),
  });
}

type ListCondition = Extract<Condition, { operator: 'any-of' | 'none-of' }>;

function describeCondition(condition: Condition, words: Words): string {
  const { t, account } = words;
  switch (condition.field) {
    case 'author-followers':
      return condition.operator === 'at-least'
        ? t('filter.followers.atLeast', { count: condition.value })
        : t('filter.followers.atMost', { count: condition.value });
    case 'text':
      return condition.operator === 'contains'
        ? t('filter.text.contains', { value: condition.value })
        : t('filter.text.excludes', { value: condition.value });
    case 'assignee':
      return describeAssignee(condition, words);
    case 'service':
      return describeList(condition, words, (id) => nameOf(words, account.services, id));
    case 'topic':
      return describeList(condition, words, (id) => nameOf(words, account.topics, id));
    case 'tag':
      return describeList(condition, words, (tag) => tag);
    case 'language':
      return describeList(condition, words, (tag) => nameLanguage(tag, words));
    case 'kind':
      return describeList(condition, words, (kind) =>
        kind === 'private-message' ? t('filter.kind.privateMessage') : t(`filter.kind.${kind}`),
      );
    case 'sentiment':
      return describeList(condition, words, (value) => t(`filter.sentiment.${value}`));
    case 'priority':
      return describeList(condition, words, (value) => t(`filter.priority.${value}`));
    case 'status':
      return describeList(condition, words, (value) => t(`filter.status.${value}`));
  }
}

function describeList<Value extends string>(
  {
    field,
    operator,
    values,
  }: {
    field: ListCondition['field'];
    operator: ListCondition['operator'];
    values: readonly Value[];
  },
  words: Words,
  name: (value: Value) => string,
): string {
  const list = { values: listAnyOf(values.map(name), words) };
  return operator === 'any-of'
    ? words.t(`filter.${field}.anyOf`, list)
    : words.t(`filter.${field}.noneOf`, list);
}

/** `unassigned` is nobody, which "assigned to" cannot simply list. */
function describeAssignee(
  condition: Extract<Condition, { field: 'assignee' }>,
  words: Words,
): string {
  const { t, account } = words;
  const people = condition.values.filter((id) => id !== UNASSIGNED);
  const name = (id: string) =>
    id === ME ? t('filter.assignee.me') : nameOf(words, account.users, id);
  if (people.length === condition.values.length) return describeList(condition, words, name);
  const list = { values: listAnyOf(people.map(name), words) };
  if (condition.operator === 'any-of') {
    return people.length === 0 ? t('filter.assignee.nobody') : t('filter.assignee.nobodyOr', list);
  }
  return people.length === 0 ? t('filter.assignee.someone') : t('filter.assignee.someoneBut', list);
}

/** A language by its name, or by its tag where it has none. */
export function nameLanguage(tag: string, { t, locale }: Words): string {
  if (tag === 'und') return t('filter.language.unknown');
  return t('filter.language.value', { name: findLanguageName(tag, locale) ?? tag });
}

function findLanguageName(tag: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag);
  } catch {
    // A filter may hold any text as a language; what is no tag has no name.
    return undefined;
  }
}

function listAnyOf(values: readonly string[], { format }: Words): string {
  return format.list(values, { type: 'disjunction' });
}
