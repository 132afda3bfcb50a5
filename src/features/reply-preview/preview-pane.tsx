import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { AnswerBars } from './answer-bars';
import { PreviewExplorer } from './preview-explorer';
import styles from './preview-pane.module.css';
import { PreviewSentence } from './preview-sentence';
import { PreviewSkeleton } from './preview-skeleton';
import type { PreviewState } from './use-reply-preview';

/**
 * What a change of reply settings does to all mentions: in one sentence, profile by profile, and mention
 * by mention.
 * @param isChangeable false for those who may only look
 * @param addedTopics the topics, by name, whose mentions the preview does not know
 * @param removedTopics those whose mentions it leaves out
 */
export function PreviewPane({
  state,
  isChangeable,
  addedTopics = [],
  removedTopics = [],
}: {
  state: PreviewState;
  isChangeable: boolean;
  addedTopics?: readonly string[];
  removedTopics?: readonly string[];
}) {
  const t = useTranslations('replyPreview');
  const format = useFormatter();
  const { agent, onAgentChange, scene, isOld, failure, retry } = state;
  const isEmpty = scene !== null && scene.preview.totals.mentions === 0;
  return (
    <>
      <div className={styles.head}>
        <PreviewSentence
          totals={scene?.preview.totals ?? null}
          isOld={isOld}
          isChangeable={isChangeable}
        />
      </div>
      <div className={styles.notes}>
        {failure !== null && (
          <p role="alert" className={styles.failure}>
            {t(failure)}
            {failure === 'failed' && (
              <Button size="small" onClick={retry}>
                {t('retry')}
              </Button>
            )}
          </p>
        )}
        {addedTopics.length > 0 && (
          <p className={styles.note}>{t('topicsAdded', { topics: format.list(addedTopics) })}</p>
        )}
        {removedTopics.length > 0 && (
          <p className={styles.note}>
            {t('topicsRemoved', { topics: format.list(removedTopics) })}
          </p>
        )}
        {agent.kind !== 'you' && <p className={styles.note}>{t('agent.hint')}</p>}
      </div>
      {scene === null && failure === null && <PreviewSkeleton />}
      {scene !== null && isEmpty && (
        <EmptyState
          className={styles.none}
          title={t(scene.preview.folderId === null ? 'empty.mailbox' : 'empty.folder')}
          text={t(scene.preview.folderId === null ? 'empty.mailboxHint' : 'empty.folderHint')}
        />
      )}
      {scene !== null && !isEmpty && (
        <>
          <div className={styles.bars}>
            <AnswerBars totals={scene.preview.totals} />
          </div>
          <PreviewExplorer scene={scene} agent={agent} onAgentChange={onAgentChange} />
        </>
      )}
    </>
  );
}
