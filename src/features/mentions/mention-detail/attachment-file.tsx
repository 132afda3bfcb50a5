import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { FileText, Music, Video } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { attachmentQueries } from '../../../data/attachments';
import type { Attachment } from '../../../domain/attachment';
import { Button } from '../../../ui/button';
import { saveFile } from '../../../ui/save-file';
import { AttachmentFailure } from './attachment-failure';
import { AttachmentName } from './attachment-name';
import type { AttachmentPlace } from './attachment-place';
import styles from './attachments.module.css';

const icons = { image: FileText, file: FileText, audio: Music, video: Video };

/** What is not shown in the page: it can be saved. */
export function AttachmentFile({
  place,
  attachment,
}: {
  place: AttachmentPlace;
  attachment: Attachment;
}) {
  const t = useTranslations('attachments');
  const queryClient = useQueryClient();
  const [phase, setPhase] = useState<'idle' | 'fetching' | 'failed'>('idle');
  const { name, kind } = attachment;
  const Icon = icons[kind];

  async function save() {
    setPhase('fetching');
    try {
      const bytes = await queryClient.fetchQuery(attachmentQueries.bytes(place));
      // As plain bytes whatever they claim to be, so that nothing of a stranger's opens in the page.
      saveFile(name, new Blob([bytes], { type: 'application/octet-stream' }));
      setPhase('idle');
    } catch {
      setPhase('failed');
    }
  }

  return (
    <>
      <span className={styles.line}>
        <Icon size={14} aria-hidden />
        <AttachmentName attachment={attachment} />
        <Button
          variant="quiet"
          size="small"
          aria-label={t('saveFile', { name })}
          isBusy={phase === 'fetching'}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
      </span>
      {phase === 'failed' && <AttachmentFailure name={name} onRetry={() => void save()} />}
    </>
  );
}
