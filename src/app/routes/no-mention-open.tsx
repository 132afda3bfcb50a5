import { MessageSquareText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../ui/empty-state';
import { FirstHints } from './first-hints';

/** The place of the mention, as long as none is open. */
export function NoMentionOpen() {
  const t = useTranslations('app');
  return (
    <EmptyState
      icon={<MessageSquareText aria-hidden />}
      title={t('noMentionOpen')}
      text={t('noMentionOpenHint')}
      action={<FirstHints />}
    />
  );
}
