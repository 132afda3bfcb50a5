import { memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import type { ReplySettingsChange } from '../../../contract/reply-settings-changes';
import { describeDifference } from '../describe-difference';
import { describeFilter } from '../describe-filter';
import { findMailboxDifferences, findSmartFolderDifferences } from '../settings-difference';
import { useWords } from '../use-words';
import { nameOf } from '../words';
import { RestoreAction } from './restore-action';
import type { RestorePoint } from './restore-point';
import { SavedBy } from './saved-by';
import styles from './settings-history.module.css';
import type { HistoryPlaces } from './use-history-places';

/**
 * One save: who and when unless its step says so, of what, what it changed, and the way back to it.
 * @param isOldest no other save leads back to the settings before it
 */
export const HistoryChange = memo(function HistoryChange({
  change,
  isInStep,
  places,
  hasPlaceName,
  isOldest,
  reasonId,
  onRestore,
}: {
  change: ReplySettingsChange;
  isInStep: boolean;
  places: HistoryPlaces;
  hasPlaceName: boolean;
  isOldest: boolean;
  reasonId: string;
  onRestore: (point: RestorePoint) => void;
}) {
  const t = useTranslations('settingsHistory');
  const whatId = useId();
  return (
    <div className={styles.change} data-in-step={isInStep || undefined}>
      <div id={whatId} className={styles.what}>
        {!isInStep && <SavedBy change={change} />}
        {hasPlaceName && <PlaceName change={change} places={places} />}
        <Differences change={change} places={places} />
        <p className={styles.mentions}>
          {t(tellsReach(change) ? 'reach' : 'mentions', {
            changed: change.changedMentions,
            total: change.mentions,
          })}
        </p>
      </div>
      <RestoreAction
        change={change}
        places={places}
        isOldest={isOldest}
        describedBy={whatId}
        reasonId={reasonId}
        onRestore={onRestore}
      />
    </div>
  );
});

function PlaceName({ change, places }: { change: ReplySettingsChange; places: HistoryPlaces }) {
  const t = useTranslations('settingsHistory');
  const words = useWords();
  // What is gone has the name that it had then.
  const then = change.after ?? change.before;
  const nameIn = (named: readonly { id: string; name: string }[], id: string) =>
    named.some((item) => item.id === id) || then === null ? nameOf(words, named, id) : then.name;
  return (
    <p className={styles.place}>
      {change.kind === 'mailbox'
        ? t('mailbox', { name: nameIn(places.mailboxes, change.mailboxId) })
        : t('folder', {
            name: nameIn(places.folders, change.smartFolderId),
            mailbox: nameOf(words, places.mailboxes, change.mailboxId),
          })}
    </p>
  );
}

/** Of a mailbox that comes or goes is told which mentions no other mailbox shows. */
function tellsReach({ kind, before, after }: ReplySettingsChange): boolean {
  return kind === 'mailbox' && (before === null || after === null);
}

function Differences({ change, places }: { change: ReplySettingsChange; places: HistoryPlaces }) {
  const t = useTranslations('settingsHistory');
  const words = useWords();
  if (change.before === null || change.after === null) {
    const settings = change.after ?? change.before;
    const isCreated = change.before === null;
    return (
      <p>
        {isCreated ? t('created') : t('deleted')}
        {settings !== null &&
          'filter' in settings &&
          ` · ${describeFilter(settings.filter, words)}`}
      </p>
    );
  }
  const differences =
    change.kind === 'mailbox'
      ? findMailboxDifferences(change.before, change.after)
      : findSmartFolderDifferences(change.before, change.after);
  if (differences.length === 0) return <p>{t('sameMeaning')}</p>;
  return (
    <ul className={styles.differences}>
      {differences
        .map((difference) => describeDifference(difference, words, places.folders))
        .map((text) => (
          <li key={text}>{text}</li>
        ))}
    </ul>
  );
}
