import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { CatchBoundary } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { MentionSelection } from '../../../contract/mention-changes';
import { Button } from '../../../ui/button';
import { loadBulk } from './bulk/load-bulk';
import styles from './mention-list.module.css';
import type { SelectableList } from './selection/selectable-list';
import { clearSelection } from './selection/selection-store';
import { loadWithTexts } from '../../../messages/late-texts';

const BulkBar = lazy(() => loadWithTexts(loadBulk().then((module) => module.BulkBar)));

/** What is done with selected mentions elsewhere: which, and how many. */
export type OnReplyToSelected = (selection: MentionSelection, count: number) => void;

/** The head of the list; while mentions are selected, in the same place what can be done with them. */
export function ListHead({
  list,
  isSelecting,
  onReplyToSelected,
  onFocusLost,
  children,
}: {
  list: SelectableList | null;
  isSelecting: boolean;
  onReplyToSelected: OnReplyToSelected | undefined;
  onFocusLost: () => void;
  children: ReactNode;
}) {
  if (list === null || !isSelecting) return children;
  return (
    <CatchBoundary getResetKey={() => list.key} errorComponent={BarFailure}>
      <Suspense fallback={children}>
        <BulkBar list={list} onReplyToSelected={onReplyToSelected} onFocusLost={onFocusLost} />
      </Suspense>
    </CatchBoundary>
  );
}

/** A module that failed is remembered as such; the address brings everything back. */
function BarFailure() {
  const t = useTranslations('rowSelection');
  return (
    <>
      <p role="alert" className={styles.count}>
        {t('barFailed')}
      </p>
      <Button
        size="small"
        onClick={() => {
          window.location.reload();
        }}
      >
        {t('tryAgain')}
      </Button>
      <Button size="small" variant="quiet" onClick={clearSelection}>
        {t('clear')}
      </Button>
    </>
  );
}
