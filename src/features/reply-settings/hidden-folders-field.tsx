import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { defaultFolderIds } from '../../domain/default-folder';
import type { HideableFolderId } from '../../domain/default-folder';
import { Checkbox } from '../../ui/checkbox';
import styles from './hidden-folders-field.module.css';

/** Which default folders a mailbox has; every one but the Inbox can be switched off. */
export function HiddenFoldersField({
  hiddenIds,
  onChange,
  isReadOnly,
}: {
  hiddenIds: readonly HideableFolderId[];
  onChange: (hiddenIds: readonly HideableFolderId[]) => void;
  isReadOnly: boolean;
}) {
  const t = useTranslations('replySettings.defaultFolders');
  const labelId = useId();
  const hintId = useId();
  return (
    <div role="group" aria-labelledby={labelId} aria-describedby={hintId}>
      <h3 id={labelId} className={styles.label}>
        {t('label')}
      </h3>
      <p id={hintId} className={styles.hint}>
        {t('hint')}
      </p>
      <div className={styles.folders}>
        {defaultFolderIds.map((id) =>
          id === 'inbox' ? (
            <Checkbox
              key={id}
              label={t(`names.${id}`)}
              hint={t('always')}
              isChecked
              isDisabled
              onCheckedChange={() => undefined}
            />
          ) : (
            <Checkbox
              key={id}
              label={t(`names.${id}`)}
              isChecked={!hiddenIds.includes(id)}
              isDisabled={isReadOnly}
              onCheckedChange={(isShown) => {
                const others = hiddenIds.filter((other) => other !== id);
                onChange(isShown ? others : [...others, id]);
              }}
            />
          ),
        )}
      </div>
    </div>
  );
}
