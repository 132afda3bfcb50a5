import { MessageSquareText } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { loadWithTexts } from '../../messages/late-texts';
import { EmptyState } from '../../ui/empty-state';
import { Late } from '../late';

/** The place of the mention, as long as none is open. */
export function NoMentionOpen() {
  const t = useTranslations('app');
  return (
    <EmptyState
      icon={<MessageSquareText aria-hidden />}
      title={t('noMentionOpen')}
      text={t('noMentionOpenHint')}
      action={<Late load={loadHints} />}
    />
  );
}

async function loadHints() {
  const { FirstHints } = await import('./first-hints');
  return (await loadWithTexts(Promise.resolve(FirstHints))).default;
}
