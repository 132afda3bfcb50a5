import { useSuspenseQuery } from '@tanstack/react-query';
import type { SmartFolderDetail } from '../../contract/smart-folders';
import { sessionQueries } from '../../data/session';
import { smartFolderMutations, smartFolderQueries } from '../../data/smart-folders';
import type { Mailbox } from '../../domain/mailbox';
import { TextField } from '../../ui/text-field';
import { Consequence } from './consequence';
import { describeFilter } from './describe-filter';
import { smartFolderEditing } from './editing';
import { findFaults } from './find-faults';
import { PreviewCount } from './preview-count';
import { ReplyWithFields } from './reply-with-fields';
import { Rules } from './rules';
import { SettingsForm } from './settings-form';
import styles from './settings-form.module.css';
import type { SmartFolderDraft } from './smart-folder-draft';
import { useSettingsForm } from './use-settings-form';
import { useWords } from './use-words';

/**
 * Edits a smart folder; `folder` and `mailbox` are the newest states that are known. What "same as
 * mailbox" means is what the mailbox has saved, not what its own form may be showing below.
 */
export function FolderSettingsForm({
  folder,
  mailbox,
  isOverMailboxSettings,
  onClose,
}: {
  folder: SmartFolderDetail;
  mailbox: Mailbox;
  isOverMailboxSettings: boolean;
  onClose: () => void;
}) {
  const words = useWords();
  const { t } = words;
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const isReadOnly = !session.rights.includes('manage-smart-folders');
  const { draft, settings, change, faults, frame, question } = useSettingsForm({
    kind: smartFolderEditing,
    saved: folder,
    mutation: smartFolderMutations.save(folder.id),
    queryKey: smartFolderQueries.detail(folder.id).queryKey,
    findOwnFaults: ({ name }: SmartFolderDraft) => findFaults({ name }, words),
    folders: [],
    staysOpen: ({ search }) => search['folderSettings'] === folder.id,
    onClose,
  });
  return (
    <>
      <SettingsForm
        {...frame}
        readOnlyReason={
          isReadOnly
            ? t('readOnly.folder', { role: t(`readOnly.roles.${session.user.role}`) })
            : null
        }
        consequence={
          <Consequence
            preview={
              isReadOnly ? null : (
                <PreviewCount
                  request={{
                    mailboxId: mailbox.id,
                    folderId: folder.id,
                    replyWith: settings.replyWith,
                  }}
                />
              )
            }
          >
            <Rules level="smart-folder" />
            {isOverMailboxSettings && !isReadOnly && (
              <p className={styles.hint}>{t('consequence.folderAlone')}</p>
            )}
          </Consequence>
        }
      >
        <TextField
          label={t('name')}
          value={draft.name}
          onValueChange={(name) => {
            change({ name });
          }}
          error={faults.name}
          readOnly={isReadOnly}
        />
        <div className={styles.field}>
          <h3 className={styles.label}>{t('filter.title')}</h3>
          <p>{describeFilter(draft.filter, words)}</p>
        </div>
        <ReplyWithFields
          level="smart-folder"
          draft={draft.replyWith}
          onChange={(replyWith) => {
            change({ replyWith });
          }}
          mailboxReplyWith={mailbox.replyWith}
          isReadOnly={isReadOnly}
          errors={faults.choices}
        />
      </SettingsForm>
      {question}
    </>
  );
}
