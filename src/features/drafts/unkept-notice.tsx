import { useState } from 'react';
import { DatabaseZap } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

/** Says that the text is in this tab's memory only, with the ways out. */
export function UnkeptNotice({
  text,
  isUnkept,
  onKeepAgain,
}: {
  text: string;
  isUnkept: boolean;
  onKeepAgain: () => void;
}) {
  const t = useTranslations('keeping');
  const [copied, setCopied] = useState<'no' | 'copied' | 'notCopied'>('no');
  if (!isUnkept) return null;
  return (
    <Banner
      tone="danger"
      announce="alert"
      icon={<DatabaseZap />}
      actions={
        <>
          <Button
            size="small"
            onClick={() => {
              navigator.clipboard.writeText(text).then(
                () => {
                  setCopied('copied');
                },
                () => {
                  setCopied('notCopied');
                },
              );
            }}
          >
            {t('copy')}
          </Button>
          <Button size="small" onClick={onKeepAgain}>
            {t('keepAgain')}
          </Button>
        </>
      }
    >
      <p>{t('notKept')}</p>
      <p>{t('notKeptHint')}</p>
      <p role="status">{copied !== 'no' && t(copied)}</p>
    </Banner>
  );
}
