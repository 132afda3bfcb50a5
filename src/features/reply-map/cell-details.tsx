import { CornerDownLeft } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import type { ReplyMapCount } from '../../domain/reply/count-reply-map';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Popover } from '../../ui/popover';
import styles from './cell-details.module.css';
import { CellWhy } from './cell-why';
import type { ShownRow } from './filter-map';
import type { MapRow } from './map-layout';
import { describeAnswer, describeCellProblem, describeOrigin } from './map-words';
import type { MapWords } from './map-words';

/** A cell that one has come to; `serviceId`: null on the row's name. */
export interface FocusedCell {
  shown: ShownRow;
  serviceId: string | null;
}

/** The line below the map: what its signs mean, or all that is known of the cell that one has come to. */
export function CellDetails({
  focused,
  countsOf,
  isWhyOpen,
  onWhyChange,
  anchor,
  onOpen,
  words,
}: {
  focused: FocusedCell | null;
  countsOf: (shown: ShownRow) => ReadonlyMap<string, ReplyMapCount> | undefined;
  isWhyOpen: boolean;
  onWhyChange: (isOpen: boolean) => void;
  /** The cell. */
  anchor: RefObject<HTMLElement | null>;
  onOpen: () => void;
  words: MapWords;
}) {
  const { t } = words;
  return (
    <div className={styles.details} role="group" aria-label={t('details.label')}>
      {focused === null ? (
        <p className={styles.legend}>{t.rich('details.legend', { b: strong })}</p>
      ) : (
        <>
          <p className={styles.text}>
            <Place {...focused} words={words} />
            {focused.serviceId !== null && (
              <Facts
                row={focused.shown.row}
                serviceId={focused.serviceId}
                count={countsOf(focused.shown)?.get(focused.serviceId)}
                words={words}
              />
            )}
          </p>
          {focused.serviceId !== null && (
            <Popover
              label={t('why.title')}
              isOpen={isWhyOpen}
              onOpenChange={onWhyChange}
              anchor={anchor}
              trigger={
                <Button
                  variant="quiet"
                  size="small"
                  endIcon={<Kbd aria-hidden>{t('why.key')}</Kbd>}
                >
                  {t('why.button')}
                </Button>
              }
            >
              <CellWhy {...focused.shown} serviceId={focused.serviceId} words={words} />
            </Popover>
          )}
          <Button
            variant="quiet"
            size="small"
            onClick={onOpen}
            endIcon={
              <Kbd aria-hidden>
                <CornerDownLeft size={12} />
              </Kbd>
            }
          >
            {t('details.open')}
          </Button>
        </>
      )}
    </div>
  );
}

function Place({ shown: { row, block }, serviceId, words }: FocusedCell & { words: MapWords }) {
  const service = serviceId === null ? undefined : words.services.get(serviceId);
  const names = [
    block.name,
    ...(row.target.kind === 'mailbox' ? [] : [row.name]),
    ...(service === undefined ? [] : [service.name]),
  ];
  return (
    <span className={styles.place}>
      {names.map((name, place) => (
        <bdi key={`${String(place)} ${name}`}>{name}</bdi>
      ))}
    </span>
  );
}

function Facts({
  row,
  serviceId,
  count,
  words,
}: {
  row: MapRow;
  serviceId: string;
  count: ReplyMapCount | undefined;
  words: MapWords;
}) {
  const { t } = words;
  const cell = row.cells.find((one) => one.serviceId === serviceId);
  if (cell === undefined) return null;
  const problem = describeCellProblem(cell, words);
  const facts = [
    describeAnswer(cell, words),
    describeOrigin(row, cell, words),
    ...(problem === null ? [] : [t('cell.cannotReply', { reason: problem })]),
    ...(count === undefined ? [] : [t('details.mentions', { ...count })]),
    ...(count !== undefined && count.blocked > 0
      ? [t('cell.blocked', { count: count.blocked })]
      : []),
    ...(count !== undefined && count.unanswerable > 0
      ? [t('cell.unanswerable', { count: count.unanswerable })]
      : []),
    ...(count !== undefined && count.conflicting > 0
      ? [t('cell.conflicting', { count: count.conflicting })]
      : []),
  ];
  return <span>{facts.join(' · ')}</span>;
}

function strong(text: ReactNode) {
  return <strong className={styles.own}>{text}</strong>;
}
