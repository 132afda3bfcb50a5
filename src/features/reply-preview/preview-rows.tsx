import { useCallback, useEffect, useRef } from 'react';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useTranslations } from 'use-intl';
import type { PreviewedMentions } from '../../domain/reply/list-previewed-mentions';
import { Button } from '../../ui/button';
import type { ReasonContext } from '../resolutions/describe-reason';
import { PreviewRow } from './preview-row';
import styles from './preview-list.module.css';
import type { PreviewScene } from './use-reply-preview';
import { useMentionTexts } from './use-mention-texts';
import { useRowWalk } from './use-row-walk';

/** The height of a row in CSS pixels, as in the stylesheet. */
const ROW_HEIGHT = 64;
const OVERSCAN = 4;

/** Where one was in the list: which row had the focus, and how far it was scrolled. */
export interface ListPlace {
  row: number;
  offset: number;
}

/**
 * The mentions of a preview; only rows that one sees are there, and only their texts are fetched.
 * @param cameFrom where one was before one opened a row; its focus is given back
 */
export function PreviewRows({
  scene,
  list,
  names,
  cameFrom,
  onOpen,
}: {
  scene: PreviewScene;
  list: PreviewedMentions;
  names: Omit<ReasonContext, 'mention'>;
  cameFrom: ListPlace | null;
  onOpen: (mention: number, place: ListPlace) => void;
}) {
  const t = useTranslations('replyPreview');
  const scrollerRef = useRef<HTMLDivElement>(null);
  const { tabStop, listProps } = useRowWalk(scrollerRef, {
    count: list.length,
    pageSize: () => Math.max(1, Math.floor(heightOf(scrollerRef.current) / ROW_HEIGHT) - 1),
    firstRow: cameFrom?.row ?? 0,
  });
  const virtualizer = useVirtualizer({
    count: list.length,
    getScrollElement: () => scrollerRef.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: OVERSCAN,
    initialOffset: cameFrom?.offset ?? 0,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const rows = defaultRangeExtractor(range);
        return rows.includes(tabStop) ? rows : [...rows, tabStop].sort((a, b) => a - b);
      },
      [tabStop],
    ),
  });

  // Its row is there only once the list knows how high it is.
  const owedFocus = useRef(cameFrom?.row ?? null);
  useEffect(() => {
    if (owedFocus.current === null) return;
    const selector = `[data-row="${String(owedFocus.current)}"]`;
    const row = scrollerRef.current?.querySelector<HTMLElement>(selector) ?? null;
    if (row === null) return;
    row.focus({ preventScroll: true });
    owedFocus.current = null;
  });

  const rows = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const mention = list.at(index);
    return mention === undefined ? [] : [{ index, start, mention }];
  });
  const { texts, isError, retry } = useMentionTexts(
    scene.mailboxId,
    rows.map(({ mention }) => scene.facts.mentionIds.at(mention)),
  );
  return (
    <>
      {isError && (
        <p role="alert" className={styles.failure}>
          {t('list.rowsFailed')}
          <Button size="small" onClick={retry}>
            {t('retry')}
          </Button>
        </p>
      )}
      <div ref={scrollerRef} className={styles.scroller}>
        <ul
          role="list"
          aria-label={t('list.label')}
          className={styles.rows}
          style={{ blockSize: virtualizer.getTotalSize() }}
          {...listProps}
        >
          {rows.map(({ index, start, mention }, place) => (
            <PreviewRow
              key={mention}
              scene={scene}
              mention={mention}
              text={texts[place]}
              names={names}
              row={index}
              start={start}
              total={list.length}
              isTabStop={index === tabStop}
              onOpen={() => {
                const offset = scrollerRef.current?.scrollTop ?? 0;
                onOpen(mention, { row: index, offset });
              }}
            />
          ))}
        </ul>
      </div>
    </>
  );
}

function heightOf(element: HTMLElement | null): number {
  return element?.clientHeight ?? 0;
}
