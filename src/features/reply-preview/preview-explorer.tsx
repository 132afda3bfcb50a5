import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  countPreviewedMentions,
  listPreviewedMentions,
} from '../../domain/reply/list-previewed-mentions';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useReasonNames } from '../resolutions/use-reason-context';
import { useReasonAgent } from './preview-agent';
import type { PreviewAgent } from './preview-agent';
import styles from './preview-list.module.css';
import { PreviewRows } from './preview-rows';
import type { ListPlace } from './preview-rows';
import { PreviewTools } from './preview-tools';
import type { ListFilter } from './preview-tools';
import { PreviewTrace } from './preview-trace';
import { useFoundMentions } from './use-found-mentions';
import type { PreviewScene } from './use-reply-preview';

/**
 * The mentions of a preview, to look through: filtered, searched, and one opened for its reasons. Until a
 * filter is chosen it shows what changes, and everything while nothing does.
 */
export function PreviewExplorer({
  scene,
  agent,
  onAgentChange,
}: {
  scene: PreviewScene;
  agent: PreviewAgent;
  onAgentChange: (agent: PreviewAgent) => void;
}) {
  const t = useTranslations('replyPreview');
  const [chosenFilter, setChosenFilter] = useState<ListFilter | null>(null);
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<{ mentionId: string; from: ListPlace } | null>(null);
  const [cameFrom, setCameFrom] = useState<ListPlace | null>(null);
  const reasonNames = useReasonNames(scene.mailboxId);
  const reasonAgent = useReasonAgent(agent);
  const names = useMemo(() => ({ ...reasonNames, agent: reasonAgent }), [reasonNames, reasonAgent]);
  const { preview, facts } = scene;
  const search = useFoundMentions(scene, text);
  const counts = countPreviewedMentions(preview, search.found);
  const filter = chosenFilter ?? (preview.totals.changed > 0 ? 'changed' : 'all');
  const list = useMemo(
    () => listPreviewedMentions(preview, filter, search.found),
    [preview, filter, search.found],
  );
  const openedId = opened?.mentionId ?? null;
  const openedMention = useMemo(
    () => (openedId === null ? undefined : facts.mentionIds.find(new Set([openedId]))[0]),
    [facts, openedId],
  );

  if (opened !== null && openedMention !== undefined) {
    return (
      <PreviewTrace
        scene={scene}
        mention={openedMention}
        names={names}
        onBack={() => {
          setCameFrom(opened.from);
          setOpened(null);
        }}
      />
    );
  }
  return (
    <div className={styles.explorer}>
      <PreviewTools
        filter={filter}
        counts={counts}
        onFilterChange={(chosen) => {
          setCameFrom(null);
          setChosenFilter(chosen);
        }}
        agent={agent}
        onAgentChange={onAgentChange}
        text={text}
        onTextChange={setText}
        isSearching={search.isSearching}
      />
      {search.isError && (
        <p role="alert" className={styles.failure}>
          {t('search.failed')}
          <Button size="small" onClick={search.retry}>
            {t('retry')}
          </Button>
        </p>
      )}
      {list.length === 0 ? (
        <div className={styles.empty}>
          <EmptyState
            title={
              search.found !== null && text.trim() !== ''
                ? t('empty.search', { text: text.trim() })
                : t(`empty.${filter}`)
            }
          />
        </div>
      ) : (
        <PreviewRows
          key={`${filter} ${text.trim()}`}
          scene={scene}
          list={list}
          names={names}
          cameFrom={cameFrom}
          onOpen={(mention, from) => {
            setOpened({ mentionId: facts.mentionIds.at(mention), from });
          }}
        />
      )}
    </div>
  );
}
