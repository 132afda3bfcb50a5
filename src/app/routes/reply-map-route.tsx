import { useCallback, useMemo } from 'react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { MapView } from '../../features/reply-map/map-view';
import { ReplyMap } from '../../features/reply-map/reply-map';
import { MAIN_ID } from '../skip-link';
import { useDocumentTitle } from '../use-document-title';
import { preloadSettingsDialogs } from './load-settings-dialogs';
import { SettingsDialogs } from './settings-dialogs';
import { useDialogNavigation } from './use-dialog-navigation';

const route = getRouteApi('/reply-map');

/** The reply map, and over it the dialogs of whichever place one opens. */
export function ReplyMapRoute() {
  const t = useTranslations('app');
  const { show, text, profile, without } = route.useSearch();
  const navigate = route.useNavigate();
  const dialogs = useDialogNavigation();
  useDocumentTitle(`${t('replyMap')} · ${t('name')}`);

  const view = useMemo(
    (): MapView => ({
      show: show ?? 'all',
      text: text ?? '',
      profileId: profile ?? null,
      isSimulated: without === 'on' && profile !== undefined,
    }),
    [show, text, profile, without],
  );
  const changeView = useCallback(
    (next: MapView) => {
      void navigate({
        search: (search) => ({
          ...search,
          show: next.show === 'all' ? undefined : next.show,
          text: next.text === '' ? undefined : next.text,
          profile: next.profileId ?? undefined,
          without: next.isSimulated ? ('on' as const) : undefined,
        }),
        replace: true,
      });
    },
    [navigate],
  );
  return (
    <>
      <ReplyMap
        id={MAIN_ID}
        view={view}
        onViewChange={changeView}
        onOpen={dialogs.openSettingsOf}
        onApproach={preloadSettingsDialogs}
      />
      {dialogs.settingsOf !== null && (
        <SettingsDialogs mailboxId={dialogs.settingsOf} dialogs={dialogs} />
      )}
    </>
  );
}
