import { useSuspenseQuery } from '@tanstack/react-query';
import { Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { sessionQueries } from '../../../data/session';
import type { ReplySettingsTarget } from '../../../domain/reply-settings-target';
import type { Right } from '../../../domain/user';
import { Banner } from '../../../ui/banner';
import styles from './settings-history.module.css';

/** The right that saving the settings of a mailbox or a smart folder needs, and so restoring them. */
export const rightToRestore = {
  mailbox: 'manage-mailboxes',
  'smart-folder': 'manage-smart-folders',
} as const satisfies Record<ReplySettingsTarget['kind'], Right>;

/** Says once, above the saves, what one may not restore; nothing to whoever may restore all of them. */
export function HistoryRights({ id, target }: { id: string; target: ReplySettingsTarget | null }) {
  const t = useTranslations('replySettings.readOnly');
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const kinds = (['mailbox', 'smart-folder'] as const).filter(
    (kind) =>
      (target === null || target.kind === kind) && !session.rights.includes(rightToRestore[kind]),
  );
  if (kinds.length === 0) return null;
  const role = t(`roles.${session.user.role}`);
  return (
    <Banner icon={<Lock />} className={styles.banner}>
      {kinds.map((kind) => (
        <p key={kind} id={`${id}-${kind}`}>
          {kind === 'mailbox' ? t('mailbox', { role }) : t('folder', { role })}
        </p>
      ))}
    </Banner>
  );
}
