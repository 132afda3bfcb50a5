import { useTranslations } from 'use-intl';
import { countPreviewedMentions } from '../../domain/reply/list-previewed-mentions';
import { StoppedMentions } from '../reply-preview/stopped-mentions';
import { SaveQuestion } from '../reply-preview/save-question';
import { useCountedSave } from '../reply-preview/use-counted-save';
import type { PreviewState } from '../reply-preview/use-reply-preview';

/**
 * Asks before a save after which mentions are blocked or cannot be answered, or of which that is unknown.
 * @param settings what would be saved
 * @returns `frame`: for the form's frame, which names no count of other settings than these
 */
export function useStoppedQuestion({
  preview: { scene, agent, count },
  settings,
  isSaving,
  onSave,
}: {
  preview: PreviewState;
  settings: unknown;
  isSaving: boolean;
  onSave: () => void;
}) {
  const t = useTranslations('replySettings');
  const counted = count === 'here' ? scene : null;
  const counts = counted && countPreviewedMentions(counted.preview);
  const stopped = counts?.stopped ?? null;
  const { isWaiting, save, question } = useCountedSave({
    settings: JSON.stringify(settings),
    stopped,
    isComing: count === 'coming',
    onSave,
  });
  return {
    frame: {
      changedMentions: counts?.changed ?? 0,
      isSaving: isSaving || isWaiting,
      onSave: save,
    },
    question: (
      <SaveQuestion
        question={question}
        stopped={stopped}
        title={t('stopped.title', { count: stopped ?? 0 })}
        body={counted && <StoppedMentions scene={counted} agent={agent} />}
        confirmLabel={t('stopped.confirm')}
        cancelLabel={t('stopped.cancel')}
      />
    ),
  };
}
