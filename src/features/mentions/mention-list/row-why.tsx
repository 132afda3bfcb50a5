import { useTranslations } from 'use-intl';
import type { MentionListItem } from '../../../contract/mentions';
import type { ReplyResolution } from '../../../domain/reply/resolution';
import { useReasonContext } from '../../resolutions/use-reason-context';
import { WhyButton } from '../../resolutions/why-button';
import styles from './mention-row.module.css';
import { nameInSentence } from '../../../domain/written/name-in-sentence';

/** Opens the reasons of who answers a mention, from its row. */
export function RowWhy({
  mailboxId,
  mention,
  resolve,
  onOpenChange,
}: {
  mailboxId: string;
  mention: MentionListItem;
  resolve: (mention: MentionListItem, seenFromFolderId?: string) => ReplyResolution;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const t = useTranslations('mentionList');
  const context = useReasonContext(mailboxId, mention);
  return (
    <span className={styles.why}>
      <WhyButton
        resolution={resolve(mention)}
        context={context}
        resolveFrom={(folderId) => resolve(mention, folderId)}
        markLabel={t('why', { author: nameInSentence(mention.author.name) })}
        onOpenChange={onOpenChange}
      />
    </span>
  );
}
