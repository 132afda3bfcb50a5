import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import { Dialog } from '../../../ui/dialog';
import { useNextTask } from '../use-next-task';
import type { RestorePoint } from './restore-point';
import { SettingsHistory } from './settings-history';
import styles from './settings-history-dialog.module.css';

/**
 * The history of a mailbox or smart folder, over its settings; what is being edited there stays as it is.
 * @param name of the mailbox or smart folder
 */
export function SettingsHistoryDialog(props: SettingsHistoryDialogProps) {
  const isBelowShown = useNextTask();
  return isBelowShown && <OpenHistory {...props} />;
}

interface SettingsHistoryDialogProps {
  target: ReplySettingsTarget;
  mailboxId: string;
  name: string;
  onClose: () => void;
  onRestore: (point: RestorePoint) => void;
}

function OpenHistory({ target, mailboxId, name, onClose, onRestore }: SettingsHistoryDialogProps) {
  const t = useTranslations('settingsHistory');
  const bodyRef = useRef<HTMLDivElement>(null);
  return (
    <Dialog
      title={t('title')}
      description={<span className={styles.name}>{name}</span>}
      onClose={onClose}
      closeLabel={t('close')}
      size="wide"
      bodyLayout="flush"
      initialFocus={bodyRef}
      className={styles.dialog}
    >
      <div ref={bodyRef} tabIndex={-1} className={styles.body}>
        <SettingsHistory
          target={target}
          mailboxId={mailboxId}
          label={t('title')}
          onRestore={onRestore}
        />
      </div>
    </Dialog>
  );
}
