import { Globe, LockKeyhole } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { RadioGroup } from '../../ui/radio-group';

/** Whether what was written in public is answered for all to see, or by private message. */
export function PrivacyChoice({
  isPrivate,
  onChange,
  isLocked,
}: {
  isPrivate: boolean;
  onChange: (isPrivate: boolean) => void;
  isLocked: boolean;
}) {
  const t = useTranslations('replyBar.privacy');
  return (
    <RadioGroup
      label={t('label')}
      isLabelHidden
      appearance="segmented"
      value={isPrivate ? 'private' : 'public'}
      isDisabled={isLocked}
      options={[
        { value: 'public', label: t('public'), icon: <Globe size={14} aria-hidden /> },
        { value: 'private', label: t('private'), icon: <LockKeyhole size={14} aria-hidden /> },
      ]}
      onValueChange={(value) => {
        onChange(value === 'private');
      }}
    />
  );
}
