import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { mailboxQueries } from '../../../data/mailboxes';
import { sessionQueries } from '../../../data/session';
import { mentionStatusSchema, prioritySchema, sentimentSchema } from '../../../domain/mention';
import { mentionKindSchema } from '../../../domain/service';
import { ME, UNASSIGNED } from '../../../domain/smart-folder';
import type { Condition } from '../../../domain/smart-folder';
import type { MultiSelectOption } from '../../../ui/multi-select';
import { nameLanguage } from '../describe-filter';
import { useWords } from '../use-words';
import { nameOf } from '../words';
import type { Words } from '../words';

/**
 * What a condition over a list can be made of, in words. What is chosen already is always among it,
 * whatever has become of it.
 */
export function useValueOptions(
  mailboxId: string,
  field: Condition['field'],
  chosen: readonly string[],
): MultiSelectOption[] {
  const words = useWords();
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: seen } = useQuery(mailboxQueries.mentionValues(mailboxId));
  const known = listKnownValues(field, { words, seen, userId: session.user.id });
  const values = [...new Set([...known, ...chosen])];
  const options = values.map((value) => ({ value, text: nameValue(field, value, words) }));
  // Those in an order of their own keep it; names stand as in a dictionary.
  return field === 'language' || field === 'tag' || field === 'topic'
    ? options.sort((left, right) => left.text.localeCompare(right.text, words.locale))
    : options;
}

function listKnownValues(
  field: Condition['field'],
  {
    words: { account },
    seen,
    userId,
  }: {
    words: Words;
    seen: { languages: string[]; tags: string[] } | undefined;
    userId: string;
  },
): readonly string[] {
  switch (field) {
    case 'service':
      return account.services.map(({ id }) => id);
    case 'topic':
      return account.topics.map(({ id }) => id);
    case 'assignee': {
      const others = account.users.filter(({ id }) => id !== userId).map(({ id }) => id);
      return [ME, UNASSIGNED, userId, ...others];
    }
    case 'language':
      return seen?.languages ?? [];
    case 'tag':
      return seen?.tags ?? [];
    case 'kind':
      return mentionKindSchema.options;
    case 'sentiment':
      return sentimentSchema.options;
    case 'priority':
      return prioritySchema.options;
    case 'status':
      return mentionStatusSchema.options;
    case 'text':
    case 'author-followers':
      return [];
  }
}

function nameValue(field: Condition['field'], value: string, words: Words): string {
  const { t, account } = words;
  switch (field) {
    case 'service':
      return nameOf(words, account.services, value);
    case 'topic':
      return nameOf(words, account.topics, value);
    case 'assignee':
      if (value === ME) return t('conditions.me');
      if (value === UNASSIGNED) return t('conditions.unassigned');
      return nameOf(words, account.users, value);
    case 'language':
      return nameLanguage(value, words);
    case 'kind': {
      const { data: kind } = mentionKindSchema.safeParse(value);
      return kind === undefined ? value : t(`conditions.kinds.${kind}`);
    }
    case 'sentiment': {
      const { data: sentiment } = sentimentSchema.safeParse(value);
      return sentiment === undefined ? value : t(`filter.sentiment.${sentiment}`);
    }
    case 'priority': {
      const { data: priority } = prioritySchema.safeParse(value);
      return priority === undefined ? value : t(`filter.priority.${priority}`);
    }
    case 'status': {
      const { data: status } = mentionStatusSchema.safeParse(value);
      return status === undefined ? value : t(`filter.status.${status}`);
    }
    case 'tag':
    case 'text':
    case 'author-followers':
      return value;
  }
}
