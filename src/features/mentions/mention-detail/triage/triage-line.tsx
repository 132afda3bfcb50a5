import { useTranslations } from 'use-intl';
import type { Mention } from '../../../../domain/mention';
import { ChangeFailure } from '../change-failure';
import { useChangeMention } from '../use-change-mention';
import { PriorityControl } from './priority-control';
import { TagField } from './tag-field';
import styles from './triage-line.module.css';

/**
 * Priority and tags of the open mention, to be changed where they stand.
 * @param mention with all that is under way for it
 * @param reasonId where it stands why one may not, or undefined
 */
export function TriageLine({
  mailboxId,
  mention,
  reasonId,
}: {
  mailboxId: string;
  mention: Mention;
  reasonId: string | undefined;
}) {
  const t = useTranslations('triageControls');
  const priority = useChangeMention(mention.id);
  const tags = useChangeMention(mention.id);
  return (
    <div className={styles.line} role="group" aria-label={t('label')}>
      <PriorityControl
        priority={mention.priority}
        reasonId={reasonId}
        onChoose={(wanted) => {
          priority.change({ priority: wanted });
        }}
      />
      <TagField
        mailboxId={mailboxId}
        tags={mention.tags}
        isDisabled={reasonId !== undefined}
        onAdd={(tag) => {
          tags.change({ addTags: [tag] });
        }}
        onRemove={(tag) => {
          tags.change({ removeTags: [tag] });
        }}
      />
      {[priority, tags].map(
        ({ failed, retry }, index) =>
          failed !== null && <ChangeFailure key={index} error={failed.error} onRetry={retry} />,
      )}
    </div>
  );
}
