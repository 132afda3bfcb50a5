import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Account } from '../../data/account';
import { filterMap } from './filter-map';
import type { ShownRow } from './filter-map';
import { HistoryLink } from './history-link';
import type { MapLayout, MapRow } from './map-layout';
import { MapMissing } from './map-missing';
import { MapNotice } from './map-notice';
import { MapSummary } from './map-summary';
import { MapTable } from './map-table';
import { MapToolbar } from './map-toolbar';
import { useMapWords } from './map-words';
import { NothingShown } from './nothing-shown';
import type { ReplyMapProps } from './reply-map';
import styles from './reply-map.module.css';
import { FileActions } from './settings-file/file-actions';
import { useFileDrop } from './settings-file/use-file-drop';
import { StepPanel } from './step/step-panel';
import { useStep } from './step/use-step';
import { useMapCounts, useProfileLight } from './use-account-map';
import { useImport } from './use-import';
import { useMapSelection } from './use-map-selection';
import { useRowLights } from './use-row-lights';
import { useSettingsRights } from './use-settings-rights';

/** The map with what one looks for in it, and beside it the settings that one is about to save. */
export function MapPage({
  id,
  view,
  onViewChange,
  onOpen,
  account,
  layout,
}: ReplyMapProps & { account: Account; layout: MapLayout }) {
  const { blocks, serviceIds } = layout;
  const words = useMapWords(account);
  const { t } = words;
  const { counts, isDone, groups, missing } = useMapCounts(blocks);
  const light = useProfileLight(blocks, view.profileId, view.isSimulated);
  const { show, text } = view;
  const shown = useMemo(
    () => filterMap(blocks, counts, { show, text }),
    [blocks, counts, show, text],
  );
  // What many cells are drawn anew for waits a little, so that what one did shows first.
  const { rows, places } = useDeferredValue(shown);
  const lights = useDeferredValue(useRowLights(light, view.isSimulated));
  const shownCounts = useDeferredValue(counts);
  const countsOf = useCallback(
    ({ row, block }: ShownRow) => shownCounts.get(block.mailboxId)?.get(row.key),
    [shownCounts],
  );

  const rights = useSettingsRights();
  const { mayChange } = rights;
  const { profiles } = account;
  const frame = useMemo(
    () => ({ blocks, serviceIds, profiles, mayChange }),
    [blocks, serviceIds, profiles, mayChange],
  );
  const step = useStep(frame, groups);
  const selection = useMapSelection(step, rights);
  const importing = useImport(blocks, step);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { isOver, dropProps } = useFileDrop((file) => {
    setRefusal(rights.obstacle);
    if (rights.obstacle === null) importing.take(file);
  });

  function copy(row: MapRow) {
    setRefusal(rights.obstacle);
    if (rights.obstacle === null) step.copyFrom(row);
  }

  return (
    <div className={styles.page} data-drop={isOver && rights.obstacle === null} {...dropProps}>
      <MapToolbar
        view={view}
        places={places}
        isCounted={isDone}
        profile={light.profile}
        onChange={onViewChange}
        actions={
          <>
            <HistoryLink words={words} />
            <FileActions
              blocks={blocks}
              obstacle={rights.obstacle}
              onFile={importing.take}
              words={words}
            />
          </>
        }
        words={words}
      />
      {missing !== null && <MapMissing what="counts" missing={missing} />}
      {light.missing !== null && <MapMissing what="without" missing={light.missing} />}
      {importing.failure !== null && (
        <MapNotice tone="danger" closeLabel={t('close')} onClose={importing.forget}>
          {importing.failure}
        </MapNotice>
      )}
      {refusal !== null && (
        <MapNotice
          tone="attention"
          closeLabel={t('close')}
          onClose={() => {
            setRefusal(null);
          }}
        >
          {refusal}
        </MapNotice>
      )}
      {step.savedCount !== null && (
        <MapNotice tone="info" closeLabel={t('close')} onClose={step.forgetSaved}>
          {t('step.saved', { count: step.savedCount })}
        </MapNotice>
      )}
      {light.profile !== undefined && light.missing === null && missing === null && (
        <MapSummary
          profile={light.profile}
          blocks={blocks}
          places={light.places}
          breakages={light.breakages}
          isSimulated={view.isSimulated}
        />
      )}
      <div className={styles.frame}>
        <div className={styles.map}>
          {rows.length === 0 ? (
            <NothingShown view={view} onViewChange={onViewChange} />
          ) : (
            <MapTable
              id={id}
              rows={rows}
              serviceIds={serviceIds}
              revealedServiceId={light.profile?.serviceId ?? null}
              countsOf={countsOf}
              lightOf={lights}
              selection={selection}
              onOpen={({ mailboxId, target }) => {
                onOpen(mailboxId, target.kind === 'mailbox' ? null : target.id);
              }}
              onCopy={copy}
              words={words}
            />
          )}
        </div>
        <StepPanel
          state={step}
          isCounting={missing === null}
          serviceIds={serviceIds}
          users={account.users}
          words={words}
        />
      </div>
    </div>
  );
}
