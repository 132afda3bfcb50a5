import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { replySettingsChangeQueries } from '../../data/reply-settings-changes';
import { SettingsHistory } from '../../features/reply-settings/history/settings-history';
import { Page } from '../../ui/page';
import { MAIN_ID } from '../skip-link';
import { useDocumentTitle } from '../use-document-title';
import { preloadSettingsDialogs } from './load-settings-dialogs';
import { SettingsDialogs } from './settings-dialogs';
import styles from './settings-history-route.module.css';
import { useDialogNavigation } from './use-dialog-navigation';

/** The history of the whole account, and over it the dialog in which one of its saves is restored. */
export function SettingsHistoryRoute() {
  const t = useTranslations('settingsHistory');
  const app = useTranslations('app');
  const queryClient = useQueryClient();
  const dialogs = useDialogNavigation();
  useDocumentTitle(`${t('accountTitle')} · ${app('name')}`);
  return (
    <Page
      id={MAIN_ID}
      title={t('accountTitle')}
      hint={t('accountHint')}
      className={styles.page}
      onPointerEnter={preloadSettingsDialogs}
      onFocus={preloadSettingsDialogs}
    >
      <div className={styles.body}>
        <SettingsHistory
          target={null}
          mailboxId={null}
          label={t('accountTitle')}
          onRestore={(point) => {
            const { queryKey } = replySettingsChangeQueries.detail(point.change.id);
            queryClient.setQueryData(queryKey, point.change);
            dialogs.restoreOf(point);
          }}
        />
      </div>
      {dialogs.settingsOf !== null && (
        <SettingsDialogs mailboxId={dialogs.settingsOf} dialogs={dialogs} />
      )}
    </Page>
  );
}
