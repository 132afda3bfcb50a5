import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { tagQueries } from '../../../../data/tags';
import { foldText } from '../../../../domain/fold-text';
import { MAX_TAG_LENGTH } from '../../../../domain/mention';
import { foldTag } from '../../../../domain/triage/triage-change';
import type { TriageChange } from '../../../../domain/triage/triage-change';
import { Button } from '../../../../ui/button';
import { TextField } from '../../../../ui/text-field';
import type { SelectableList } from '../selection/selectable-list';
import { listSelected } from '../selection/selection';
import { useSelection } from '../selection/selection-store';
import { readTagState, readWishedState, toTagChange, wishNext } from './tag-choices';
import type { TagWishes } from './tag-choices';
import { TagChoice } from './tag-choice';
import styles from './tags-popover.module.css';

/** How many tags are offered at once; the others are found by writing. */
const SHOWN = 50;

/** The tags of the mailbox with a box each, and a field that finds one or adds another. */
export function TagChoices({
  list,
  onCancel,
  onApply,
}: {
  list: SelectableList;
  onCancel: () => void;
  onApply: (change: TriageChange) => void;
}) {
  const t = useTranslations('mentionSelection');
  const selection = useSelection();
  const { data, isPending, isError } = useQuery(tagQueries.list(list.mailboxId));
  const [text, setText] = useState('');
  const [wishes, setWishes] = useState<TagWishes>({});
  const formRef = useRef<HTMLFormElement>(null);
  const selected = listSelected(selection, list.mentions);
  const isComplete = selection.kind === 'some' || list.mentions.length === list.total;
  const known = data?.tags.map(({ tag }) => tag) ?? [];
  const added = Object.values(wishes)
    .map(({ tag }) => tag)
    .filter((tag) => !known.some((one) => foldTag(one) === foldTag(tag)));
  const wanted = text.trim();
  const tags = [...added, ...known];
  const found = tags.filter((tag) => foldText(tag).includes(foldText(wanted))).slice(0, SHOWN);
  const isTooLong = [...wanted].length > MAX_TAG_LENGTH;
  const canAdd =
    wanted !== '' && !isTooLong && !tags.some((tag) => foldTag(tag) === foldTag(wanted));
  const change = toTagChange(wishes);

  function press(tag: string): void {
    setWishes(wishNext(wishes, tag, readTagState(tag, selected, isComplete)));
  }

  /** Enter in the field takes what it stands for; in an empty one it applies. */
  function submit(): void {
    const [only] = found;
    if (canAdd) {
      setWishes({ ...wishes, [foldTag(wanted)]: { tag: wanted, isWanted: true } });
      setText('');
    } else if (wanted !== '' && only !== undefined && !isTooLong) {
      press(only);
      setText('');
    } else if (wanted === '' && change !== null) onApply(change);
  }

  function walk(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const stops = [...(formRef.current?.querySelectorAll('input') ?? [])];
    const place = stops.findIndex((stop) => stop === document.activeElement);
    stops[place + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
  }

  return (
    <form
      ref={formRef}
      className={styles.form}
      onKeyDown={walk}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <TextField
        label={t('findTag')}
        isLabelHidden
        placeholder={t('findTag')}
        value={text}
        onValueChange={setText}
        error={isTooLong ? t('tagTooLong', { count: String(MAX_TAG_LENGTH) }) : undefined}
      />
      {canAdd && (
        <Button variant="quiet" size="small" icon={<Plus aria-hidden />} onClick={submit}>
          {t('addTag', { tag: wanted })}
        </Button>
      )}
      {isError && (
        <p role="alert" className={styles.note}>
          {t('tagsFailed')}
        </p>
      )}
      {isPending && (
        <p role="status" className={styles.note}>
          {t('tagsLoading')}
        </p>
      )}
      {found.length > 0 && (
        <div role="group" aria-label={t('tags')} className={styles.tags}>
          {found.map((tag) => (
            <TagChoice
              key={foldTag(tag)}
              tag={tag}
              state={readWishedState(wishes, tag, readTagState(tag, selected, isComplete))}
              onPress={() => {
                press(tag);
              }}
            />
          ))}
        </div>
      )}
      {found.length === 0 && !canAdd && !isTooLong && data !== undefined && (
        <p className={styles.note}>{t(wanted === '' ? 'noTag' : 'noSuchTag')}</p>
      )}
      <p className={styles.note}>{t('mixed')}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={onCancel}>
          {t('cancel')}
        </Button>
        <Button
          size="small"
          variant="primary"
          disabled={change === null}
          onClick={() => {
            if (change !== null) onApply(change);
          }}
        >
          {t('apply')}
        </Button>
      </div>
    </form>
  );
}
