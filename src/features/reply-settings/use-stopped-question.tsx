import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { countPreviewedMentions } from '../../domain/reply/list-previewed-mentions';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { StoppedMentions } from '../reply-preview/stopped-mentions';
import type { PreviewState } from '../reply-preview/use-reply-preview';

/**
 * Asks before a save after which mentions are blocked or cannot be answered. Once for the same settings:
 * whoever has said yes is not asked again when the save is tried again.
 * @param settings what would be saved
 */
export function useStoppedQuestion({
  preview: { scene, agent },
  settings,
  onSave,
}: {
  preview: PreviewState;
  settings: unknown;
  onSave: () => void;
}) {
  const t = useTranslations('replySettings');
  const [isAsking, setIsAsking] = useState(false);
  const [agreedTo, setAgreedTo] = useState<string | null>(null);
  const written = JSON.stringify(settings);
  const stopped = scene === null ? 0 : countPreviewedMentions(scene.preview).stopped;
  return {
    onSave: () => {
      if (stopped > 0 && agreedTo !== written) setIsAsking(true);
      else onSave();
    },
    question: isAsking && scene !== null && (
      <ConfirmDialog
        title={t('stopped.title', { count: stopped })}
        body={<StoppedMentions scene={scene} agent={agent} />}
        confirmLabel={t('stopped.confirm')}
        cancelLabel={t('stopped.cancel')}
        tone="danger"
        onConfirm={() => {
          setIsAsking(false);
          setAgreedTo(written);
          onSave();
        }}
        onCancel={() => {
          setIsAsking(false);
        }}
      />
    ),
  };
}
