import { useSuspenseQuery } from '@tanstack/react-query';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { CannedReply } from '../../domain/canned-reply';
import { IconButton } from '../../ui/icon-button';
import { ServiceMark } from '../profiles/service-mark';
import styles from './canned-replies.module.css';
import { useLanguageName } from './use-language-name';

/** One canned reply, and what can be done with it by those who may. */
export function CannedReplyRow({
  cannedReply,
  mayManage,
  onEdit,
  onDelete,
}: {
  cannedReply: CannedReply;
  mayManage: boolean;
  onEdit: () => void;
  onDelete: () => void;
}) {
  const t = useTranslations('cannedReplies');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const nameLanguage = useLanguageName();
  const { name, serviceId, language, text } = cannedReply;
  const service = account.services.find(({ id }) => id === serviceId);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h2 className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
        <span className={styles.for}>
          {serviceId !== null && <ServiceMark serviceId={serviceId} />}
          {serviceId === null ? t('allServices') : (service?.name ?? serviceId)}
          {' · '}
          {language === null ? t('allLanguages') : nameLanguage(language)}
        </span>
        {mayManage && (
          <span className={styles.actions}>
            <IconButton label={t('edit', { name })} icon={<Pencil />} onClick={onEdit} />
            <IconButton label={t('delete', { name })} icon={<Trash2 />} onClick={onDelete} />
          </span>
        )}
      </div>
      <p className={styles.text} dir="auto" lang={language ?? undefined}>
        {text}
      </p>
    </li>
  );
}
