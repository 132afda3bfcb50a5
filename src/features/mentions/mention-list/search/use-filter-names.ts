import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { accountQueries } from '../../../../data/account';
import type { Account } from '../../../../data/account';
import { sessionQueries } from '../../../../data/session';
import { mentionStatusSchema, prioritySchema, sentimentSchema } from '../../../../domain/mention';
import { mentionKindSchema } from '../../../../domain/service';
import { BLOCKED, searchFields, UNANSWERABLE } from '../../../../domain/search/mention-search';
import type { MentionSearch, SearchField } from '../../../../domain/search/mention-search';
import { dueSchema } from '../../../../domain/waiting/due-bounds';
import { ME, UNASSIGNED } from '../../../../domain/smart-folder';
import { nameLanguage } from '../../mention-detail/name-language';

/** What the values of filters are called. */
export interface FilterNames {
  account: Account;
  viewerId: string;
  nameField: (field: SearchField | 'date') => string;
  nameValue: (field: SearchField, value: string) => string;
  nameDay: (day: string) => string;
}

export function useFilterNames(): FilterNames {
  const t = useTranslations('mentionSearch');
  const format = useFormatter();
  const locale = useLocale();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  return useMemo(() => {
    const findName = (list: readonly { id: string; name: string }[], value: string) =>
      list.find(({ id }) => id === value)?.name ?? t('values.unknown', { value });
    const names: Record<SearchField, (value: string) => string> = {
      service: (value) => findName(account.services, value),
      topic: (value) => findName(account.topics, value),
      tag: (value) => value,
      language: (value) => nameLanguage(value, locale) ?? t('values.unknownLanguage'),
      status: (value) => t(`values.status.${mentionStatusSchema.parse(value)}`),
      sentiment: (value) => t(`values.sentiment.${sentimentSchema.parse(value)}`),
      priority: (value) => t(`values.priority.${prioritySchema.parse(value)}`),
      kind: (value) => t(`values.kind.${mentionKindSchema.parse(value)}`),
      due: (value) => t(`values.due.${dueSchema.parse(value)}`),
      assignee: (value) =>
        value === ME || value === UNASSIGNED
          ? t(`values.assignee.${value}`)
          : findName(account.users, value),
      answers: (value) =>
        value === BLOCKED || value === UNANSWERABLE
          ? t(`values.answers.${value}`)
          : findName(account.profiles, value),
    };
    return {
      account,
      viewerId: session.user.id,
      nameField: (field) => t(`fields.${field}`),
      nameValue: (field, value) => names[field](value),
      nameDay: (day) => format.dateTime(new Date(`${day}T12:00:00`), { dateStyle: 'medium' }),
    };
  }, [account, session.user.id, t, format, locale]);
}

/** One thing that a search is narrowed down to, besides its text. */
export interface ActiveFilter {
  key: string;
  field: string;
  value: string;
  remove: (search: MentionSearch) => MentionSearch;
}

/** The filters of a search, in the order in which they are offered. */
export function useActiveFilters(search: MentionSearch): ActiveFilter[] {
  const t = useTranslations('mentionSearch');
  const { nameField, nameValue, nameDay } = useFilterNames();
  const ofFields = searchFields.flatMap((field) =>
    (search.values[field] ?? []).map((value): ActiveFilter => ({
      key: `${field} ${value}`,
      field: nameField(field),
      value: nameValue(field, value),
      remove: (from) => removeValue(from, field, value),
    })),
  );
  const ofDays = (['from', 'to'] as const).flatMap((end): ActiveFilter[] => {
    const day = search[end];
    if (day === null) return [];
    return [
      {
        key: end,
        field: nameField('date'),
        value: t(`${end}Day`, { day: nameDay(day) }),
        remove: (before) => ({ ...before, [end]: null }),
      },
    ];
  });
  return [...ofFields, ...ofDays];
}

function removeValue(search: MentionSearch, field: SearchField, value: string): MentionSearch {
  const { [field]: values = [], ...others } = search.values;
  const rest = values.filter((other) => other !== value);
  return { ...search, values: rest.length === 0 ? others : { ...others, [field]: rest } };
}
