import { Suspense, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { History, Keyboard, MessageSquareQuote, RotateCcw, Unplug } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../data/session';
import { locales } from '../../messages/locale';
import { Button } from '../../ui/button';
import { Popover } from '../../ui/popover';
import { RadioGroup } from '../../ui/radio-group';
import { showCommandLayer } from '../commands/command-layer';
import {
  densities,
  setDensity,
  setLocale,
  setTheme,
  themes,
  useDensity,
  useLocalePreference,
  useTheme,
} from '../preferences/preferences';
import { nameOwner } from '../drafts/draft-store';
import { AuditRecordLink } from './audit-record-link';
import { FaultsLayer } from './faults/faults-layer';
import { LeaveActions } from './leave/leave-actions';
import type { Leaving } from './leave/leave-actions';
import { LeaveQuestion } from './leave/leave-question';
import { PreferenceCheck } from './preference-check';
import { ResetDemoDialog } from './reset-demo-dialog';
import { SimulatorRate } from './simulator-rate';
import { SwitchUser } from './switch-user';
import { UndoSend } from './undo-send';
import styles from './user-menu.module.css';

/** What one may choose for oneself: theme, language, what sending does; in a demo, who one is. */
export function UserMenu({ trigger, startsOpen }: { trigger: ReactElement; startsOpen: boolean }) {
  const t = useTranslations('userMenu');
  const names = useTranslations('session');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const theme = useTheme();
  const locale = useLocalePreference();
  const density = useDensity();
  const placeRef = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [isAsking, setIsAsking] = useState(false);
  const [showsFaults, setShowsFaults] = useState(false);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  const { user, rights, demo } = session;

  /** The menu closes first, so that what comes then gives the focus back to what is still there. */
  function closeFirst() {
    flushSync(() => {
      setIsOpen(false);
    });
    placeRef.current?.querySelector('button')?.focus();
  }
  function askToReset() {
    closeFirst();
    setIsAsking(true);
  }
  function openHelp() {
    closeFirst();
    showCommandLayer('help');
  }

  return (
    <span ref={placeRef}>
      <Popover
        label={names('userMenu', { name: user.name })}
        trigger={trigger}
        isOpen={isOpen}
        onOpenChange={setIsOpen}
        align="end"
        className={styles.menu}
      >
        <p className={styles.user}>
          <bdi className={styles.name}>{user.name}</bdi>
          <span className={styles.role}>{t(`roles.${user.role}`)}</span>
        </p>
        <div className={styles.part}>
          <RadioGroup
            label={t('theme')}
            appearance="segmented"
            value={theme}
            onValueChange={(value) => {
              const chosen = themes.find((known) => known === value);
              if (chosen !== undefined) setTheme(chosen);
            }}
            options={themes.map((value) => ({
              value,
              label: names(`themes.${value}`),
            }))}
          />
          <RadioGroup
            label={t('language')}
            appearance="segmented"
            value={locale}
            onValueChange={(value) => {
              const chosen = locales.find((known) => known === value);
              if (chosen !== undefined) setLocale(chosen);
            }}
            options={locales.map((value) => ({ value, label: names(`languages.${value}`) }))}
          />
          <RadioGroup
            label={t('density')}
            appearance="segmented"
            value={density}
            onValueChange={(value) => {
              const chosen = densities.find((known) => known === value);
              if (chosen !== undefined) setDensity(chosen);
            }}
            options={densities.map((value) => ({ value, label: names(`densities.${value}`) }))}
          />
          {rights.includes('reply') && <UndoSend />}
          {rights.includes('reply') && <PreferenceCheck preference="resolvesOnSend" />}
          <PreferenceCheck preference="shortcuts" />
        </div>
        <div className={styles.part}>
          <Link
            to="/settings-history"
            preload="intent"
            className={styles.pageLink}
            onClick={() => {
              setIsOpen(false);
            }}
          >
            <History size={16} aria-hidden />
            {t('settingsHistory')}
          </Link>
          <Link
            to="/canned-replies"
            preload="intent"
            className={styles.pageLink}
            onClick={() => {
              setIsOpen(false);
            }}
          >
            <MessageSquareQuote size={16} aria-hidden />
            {t('cannedReplies')}
          </Link>
          <AuditRecordLink
            onLeave={() => {
              setIsOpen(false);
            }}
          />
          <button type="button" className={styles.pageLink} onClick={openHelp}>
            <Keyboard size={16} aria-hidden />
            {t('shortcutHelp')}
          </button>
        </div>
        <LeaveActions
          onAsk={(asked) => {
            closeFirst();
            setLeaving(asked);
          }}
        />
        {demo !== null && (
          <>
            <div className={styles.part}>
              <SwitchUser users={demo.users} currentId={user.id} />
            </div>
            <div className={styles.part}>
              <Button
                variant="quiet"
                className={styles.reset}
                icon={<Unplug aria-hidden />}
                onClick={() => {
                  closeFirst();
                  setShowsFaults(true);
                }}
              >
                {t('faults')}
              </Button>
              <Button
                variant="quiet"
                className={styles.reset}
                icon={<RotateCcw aria-hidden />}
                onClick={askToReset}
              >
                {t('resetDemo')}
              </Button>
            </div>
            <SimulatorRate />
          </>
        )}
      </Popover>
      {leaving !== null && (
        <Suspense>
          <LeaveQuestion
            leaving={leaving}
            owner={nameOwner(session)}
            onClose={() => {
              setLeaving(null);
            }}
          />
        </Suspense>
      )}
      {showsFaults && (
        <FaultsLayer
          onClose={() => {
            setShowsFaults(false);
          }}
        />
      )}
      {isAsking && demo !== null && (
        <ResetDemoDialog
          world={demo.world}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </span>
  );
}
