import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Image as ImageIcon } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { attachmentQueries } from '../../../data/attachments';
import type { Attachment } from '../../../domain/attachment';
import { Button } from '../../../ui/button';
import { AttachmentFailure } from './attachment-failure';
import { AttachmentName } from './attachment-name';
import type { AttachmentPlace } from './attachment-place';
import styles from './attachments.module.css';
import { useObjectUrl } from './use-object-url';

/** An image behind a click; a second click puts it away. */
export function AttachmentImage({
  place,
  attachment,
}: {
  place: AttachmentPlace;
  attachment: Attachment;
}) {
  const t = useTranslations('attachments');
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  const query = useQuery({ ...attachmentQueries.bytes(place), enabled: isShown });
  const url = useObjectUrl(isShown ? query.data : undefined, attachment.mediaType);
  const [isBroken, setIsBroken] = useState(false);
  const { name } = attachment;
  return (
    <>
      <span className={styles.line}>
        <ImageIcon size={14} aria-hidden />
        <AttachmentName attachment={attachment} />
        <Button
          variant="quiet"
          size="small"
          aria-expanded={isShown}
          aria-controls={id}
          aria-label={t(isShown ? 'hideImage' : 'showImage', { name })}
          isBusy={isShown && query.isLoading}
          onClick={() => {
            setIsShown(!isShown);
            setIsBroken(false);
          }}
        >
          {t(isShown ? 'hide' : 'show')}
        </Button>
      </span>
      <span id={id} className={styles.picture} hidden={!isShown}>
        {isShown && query.isError && (
          <AttachmentFailure name={name} onRetry={() => void query.refetch()} />
        )}
        {url !== null &&
          (isBroken ? (
            <span className={styles.broken}>{t('notAnImage', { name })}</span>
          ) : (
            <img
              className={styles.image}
              src={url}
              alt={attachment.description ?? t('noDescription', { name })}
              onError={() => {
                setIsBroken(true);
              }}
            />
          ))}
      </span>
    </>
  );
}
