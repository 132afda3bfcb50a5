import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { listFolderMentions } from '../../../domain/reply/list-folder-mentions';
import { Skeleton } from '../../../ui/skeleton';
import { useMentionTexts } from '../../reply-preview/use-mention-texts';
import type { PreviewState } from '../../reply-preview/use-reply-preview';
import styles from './filter-fields.module.css';
import { ShownText } from '../../written/shown-text';
import { ShownName } from '../../written/shown-name';

/** How many of the matching mentions are shown. */
const SHOWN = 3;

/**
 * How many mentions the filter that is tried holds, and the newest of them.
 * @param folderId the folder in the facts of the preview
 * @param isWhole whether the filter in the form is the one that is tried, or one that lacks something
 */
export function FilterMatches({
  preview: { scene, isOld },
  folderId,
  isWhole,
}: {
  preview: PreviewState;
  folderId: string;
  isWhole: boolean;
}) {
  const t = useTranslations('replySettings.conditions');
  const words = useTranslations('replyPreview.list');
  const facts = scene?.facts ?? null;
  const found = useMemo(
    () => (facts === null ? null : listFolderMentions(facts, folderId, SHOWN)),
    [facts, folderId],
  );
  const { texts } = useMentionTexts(
    scene?.mailboxId ?? '',
    facts === null ? [] : (found?.first ?? []).map((place) => facts.mentionIds.at(place)),
  );
  const isSettled = found !== null && !isOld;
  return (
    <div className={styles.matches} data-old={isOld || undefined}>
      <p role="status" className={styles.count}>
        {!isWhole
          ? t('unfinished')
          : isSettled
            ? t('matching', { count: found.count })
            : t('counting')}
      </p>
      {found !== null && found.first.length > 0 && (
        <ul role="list" aria-label={t('sample')} className={styles.sample}>
          {found.first.map((place, index) => {
            const text = texts[index];
            return (
              <li key={place} className={styles.mention}>
                {text === undefined ? (
                  <Skeleton inlineSize="60%" />
                ) : (
                  <>
                    <bdi className={styles.author}>
                      <ShownName name={text?.author.name ?? words('gone')} />
                    </bdi>
                    <bdi className={styles.excerpt}>
                      {text && <ShownText text={text.excerpt} />}
                    </bdi>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
