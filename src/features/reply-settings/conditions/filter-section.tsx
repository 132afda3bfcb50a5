import type { Filter } from '../../../domain/smart-folder';
import type { PreviewState } from '../../reply-preview/use-reply-preview';
import { describeFilter } from '../describe-filter';
import { useWords } from '../use-words';
import { isWhole } from './filter-draft';
import type { FilterDraft } from './filter-draft';
import { FilterFields } from './filter-fields';
import styles from './filter-fields.module.css';
import { FilterMatches } from './filter-matches';

/**
 * The filter of a smart folder: in a sentence, as conditions to edit, and what it holds.
 * @param folderId the folder in the facts of the preview
 * @param tried the filter that is counted and previewed
 */
export function FilterSection({
  mailboxId,
  folderId,
  draft,
  tried,
  onChange,
  isReadOnly,
  isChecked,
  refused,
  preview,
}: {
  mailboxId: string;
  folderId: string;
  draft: FilterDraft;
  tried: Filter;
  onChange: (draft: FilterDraft) => void;
  isReadOnly: boolean;
  isChecked: boolean;
  refused: Readonly<Record<number, string>>;
  preview: PreviewState;
}) {
  const words = useWords();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{words.t('filter.title')}</h3>
      <p className={styles.sentence}>{describeFilter(tried, words)}</p>
      {!isReadOnly && (
        <FilterFields
          mailboxId={mailboxId}
          draft={draft}
          onChange={onChange}
          isChecked={isChecked}
          refused={refused}
        />
      )}
      <FilterMatches preview={preview} folderId={folderId} isWhole={isWhole(draft)} />
    </section>
  );
}
