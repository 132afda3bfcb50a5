import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { Service } from '../../domain/service';
import type { SettingsLevel } from './reply-with-draft';
import styles from './rules.module.css';

/** What decides who answers, as far as one needs it to choose well here. */
export function Rules({ level }: { level: SettingsLevel }) {
  const t = useTranslations('replySettings');
  const receiverKinds = useReceiverKinds();
  return (
    <ul className={styles.rules}>
      <li>{level === 'mailbox' ? t('consequence.mailboxRules') : t('consequence.folderRules')}</li>
      <li>{t('consequence.blockedRule')}</li>
      {receiverKinds !== null && <li>{t('consequence.receiverRule', { kinds: receiverKinds })}</li>}
    </ul>
  );
}

/** "private messages on Facebook and X and reviews on Google Play", of the services in use; or null. */
function useReceiverKinds(): string | null {
  const t = useTranslations('replySettings');
  const format = useFormatter();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const services = account.services.filter(
    ({ id, canReply }) => canReply && account.profiles.some(({ serviceId }) => serviceId === id),
  );
  const kinds = (['private-message', 'review', 'comment', 'post'] as const).flatMap((kind) => {
    const names = services
      .filter(({ receivingProfileOnly }: Service) => receivingProfileOnly.includes(kind))
      .map(({ name }) => name);
    const word =
      kind === 'private-message' ? t('filter.kind.privateMessage') : t(`filter.kind.${kind}`);
    return names.length === 0
      ? []
      : [t('consequence.receiverKinds', { kind: word, services: format.list(names) })];
  });
  return kinds.length === 0 ? null : format.list(kinds, { type: 'unit' });
}
