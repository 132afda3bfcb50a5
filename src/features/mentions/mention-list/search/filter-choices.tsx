import { useId, useState } from 'react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { mailboxQueries } from '../../../../data/mailboxes';
import { mentionQueries } from '../../../../data/mentions';
import { foldText } from '../../../../domain/fold-text';
import {
  BLOCKED,
  fixedValues,
  searchFields,
  UNANSWERABLE,
  withValues,
} from '../../../../domain/search/mention-search';
import type { MentionSearch, SearchField } from '../../../../domain/search/mention-search';
import { ME, UNASSIGNED } from '../../../../domain/smart-folder';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/text-field';
import { FilterGroup } from './filter-group';
import styles from './filter-popover.module.css';
import { useFilterNames } from './use-filter-names';
import type { FilterNames } from './use-filter-names';

interface Choice {
  value: string;
  name: string;
}

/** All filters with their values; a text finds some of them by name. */
export function FilterChoices({
  mailboxId,
  search,
  onChange,
}: {
  mailboxId: string;
  search: MentionSearch;
  onChange: (search: MentionSearch) => void;
}) {
  const t = useTranslations('mentionSearch');
  const names = useFilterNames();
  const [wanted, setWanted] = useState('');
  const { data: mailboxes } = useSuspenseQuery(mailboxQueries.list());
  const hasTarget = mailboxes.some(({ id, replyTarget }) => id === mailboxId && replyTarget);
  const ofMailbox = useQuery(mentionQueries.searchValues(mailboxId));
  const folded = foldText(wanted.trim());
  const groups = searchFields.map((field) => {
    const chosen = search.values[field] ?? [];
    const isNone = field === 'due' && !hasTarget;
    const known = isNone ? [] : listValues(field, names, ofMailbox.data);
    const all = [...chosen.filter((value) => !known.includes(value)), ...known].map(
      (value): Choice => ({ value, name: names.nameValue(field, value) }),
    );
    const isOfField = foldText(names.nameField(field)).includes(folded);
    return {
      field,
      chosen,
      choices: all.filter(({ name }) => isOfField || foldText(name).includes(folded)),
      isLoading: ofMailbox.isPending && (field === 'tag' || field === 'language'),
    };
  });
  const shown = groups.filter(({ choices }) => folded === '' || choices.length > 0);
  return (
    <div className={styles.choices}>
      <TextField
        type="search"
        label={t('findValue')}
        isLabelHidden
        placeholder={t('findValue')}
        value={wanted}
        onValueChange={setWanted}
      />
      {ofMailbox.isError && (
        <p role="alert" className={styles.failed}>
          {t('valuesFailed')}{' '}
          <Button size="small" onClick={() => void ofMailbox.refetch()}>
            {t('retry')}
          </Button>
        </p>
      )}
      {shown.length === 0 && (
        <p role="status" className={styles.quiet}>
          {t('noValue')}
        </p>
      )}
      <div className={styles.groups}>
        {shown.map(({ field, chosen, choices, isLoading }) => (
          <FilterGroup
            key={field}
            field={field}
            name={names.nameField(field)}
            choices={choices}
            chosen={chosen}
            isLoading={isLoading}
            profiles={field === 'answers' ? names.account.profiles : null}
            onChange={(values) => {
              onChange(withValues(search, field, values));
            }}
          />
        ))}
        {folded === '' && <Period search={search} onChange={onChange} />}
      </div>
    </div>
  );
}

function listValues(
  field: SearchField,
  { account, viewerId }: FilterNames,
  ofMailbox: { tags: string[]; languages: string[] } | undefined,
): readonly string[] {
  const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  switch (field) {
    case 'service':
      return idsOf(account.services);
    case 'topic':
      return idsOf(account.topics);
    case 'tag':
      return ofMailbox?.tags ?? [];
    case 'language':
      return ofMailbox?.languages ?? [];
    case 'assignee':
      return [ME, UNASSIGNED, ...idsOf(account.users).filter((id) => id !== viewerId)];
    case 'answers':
      return [BLOCKED, UNANSWERABLE, ...idsOf(account.profiles)];
    default:
      return fixedValues[field];
  }
}

/** From which day to which, both included. */
function Period({
  search,
  onChange,
}: {
  search: MentionSearch;
  onChange: (search: MentionSearch) => void;
}) {
  const t = useTranslations('mentionSearch');
  const id = useId();
  const { from, to } = search;
  const isImpossible = from !== null && to !== null && from > to;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('fields.date')}</legend>
      <div className={styles.period}>
        {(['from', 'to'] as const).map((end) => (
          <label key={end} className={styles.day}>
            <span>{t(end)}</span>
            <input
              type="date"
              min="1970-01-01"
              max="2199-12-31"
              className={styles.date}
              value={search[end] ?? ''}
              aria-invalid={isImpossible || undefined}
              aria-describedby={isImpossible ? id : undefined}
              onChange={({ target }) => {
                // While a year is being typed it is not yet one that is meant.
                if (target.validity.valid) onChange({ ...search, [end]: target.value || null });
              }}
            />
          </label>
        ))}
      </div>
      {isImpossible && (
        <p id={id} role="alert" className={styles.failed}>
          {t('noSuchPeriod')}
        </p>
      )}
    </fieldset>
  );
}
