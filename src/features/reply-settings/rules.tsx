import { memo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { SettingsLevel } from './reply-with-draft';
import styles from './rules.module.css';

/** What decides who answers, as far as one needs it to choose well here. */
export const Rules = memo(function Rules({ level }: { level: SettingsLevel }) {
  const t = useTranslations('replySettings');
  const receiverRules = useReceiverRules();
  return (
    <ul className={styles.rules}>
      <li>{level === 'mailbox' ? t('consequence.mailboxRules') : t('consequence.folderRules')}</li>
      <li>{t('consequence.blockedRule')}</li>
      {receiverRules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  );
});

/** Which mentions only the receiver can answer, of the services in use: a sentence for each kind. */
function useReceiverRules(): string[] {
  const t = useTranslations('replySettings');
  const format = useFormatter();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const services = account.services.filter(
    ({ id, canReply }) => canReply && account.profiles.some(({ serviceId }) => serviceId === id),
  );
  return (['private-message', 'review', 'comment', 'post'] as const).flatMap((kind) => {
    const names = services
      .filter(({ receivingProfileOnly }) => receivingProfileOnly.includes(kind))
      .map(({ name }) => name);
    if (names.length === 0) return [];
    const word =
      kind === 'private-message' ? t('filter.kind.privateMessage') : t(`filter.kind.${kind}`);
    return [t('consequence.receiverRule', { kind: word, services: format.list(names) })];
  });
}
