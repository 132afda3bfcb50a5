import { useState } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { SmartFolderDetail, SmartFolderSettings } from '../../contract/smart-folders';
import { accountQueries } from '../../data/account';
import { mailboxQueries } from '../../data/mailboxes';
import { sessionQueries } from '../../data/session';
import { smartFolderMutations, smartFolderQueries } from '../../data/smart-folders';
import type { Mailbox } from '../../domain/mailbox';
import { TextField } from '../../ui/text-field';
import { PreviewPane } from '../reply-preview/preview-pane';
import { useReplyPreview } from '../reply-preview/use-reply-preview';
import { Consequence } from './consequence';
import { countBlockedByChoice } from './count-blocked';
import { FilterSection } from './conditions/filter-section';
import { useTriedFilter } from './conditions/use-tried-filter';
import { DeleteFolder } from './delete-folder';
import { smartFolderEditing } from './editing';
import { findFaults } from './find-faults';
import type { RestoredForm } from './history/restored-form';
import { ReplyWithFields } from './reply-with-fields';
import { Rules } from './rules';
import { SettingsForm } from './settings-form';
import styles from './settings-form.module.css';
import type { SmartFolderDraft } from './smart-folder-draft';
import { useSettingsForm } from './use-settings-form';
import { useStoppedQuestion } from './use-stopped-question';
import { useWords } from './use-words';

/**
 * Edits a smart folder; `folder` and `mailbox` are the newest states that are known. What "same as
 * mailbox" means is what the mailbox has saved, not what its own form may be showing below.
 */
export function FolderSettingsForm({
  folder,
  restored,
  mailbox,
  isOverMailboxSettings,
  onClose,
  onDeleted,
}: {
  folder: SmartFolderDetail;
  restored: RestoredForm<SmartFolderSettings>;
  mailbox: Mailbox;
  isOverMailboxSettings: boolean;
  onClose: () => void;
  onDeleted: () => Promise<void>;
}) {
  const words = useWords();
  const { t } = words;
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const isReadOnly = !session.rights.includes('manage-smart-folders');
  const { draft, settings, change, faults, frame, question, ...form } = useSettingsForm({
    kind: smartFolderEditing,
    saved: folder,
    restored,
    mutation: smartFolderMutations.save(folder.id),
    queryKey: smartFolderQueries.detail(folder.id).queryKey,
    findOwnFaults: ({ name, filter }: SmartFolderDraft) => findFaults({ name, filter }, words),
    folders: [],
    staysOpen: ({ search }) => search['folderSettings'] === folder.id,
    onClose,
  });
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: folders } = useSuspenseQuery(mailboxQueries.folders(mailbox.id));
  const toSides = ({ replyWith }: Pick<typeof settings, 'replyWith'>) => ({
    topicIds: mailbox.topicIds,
    mailbox,
    folders: mailbox.smartFolderIds.flatMap((id) =>
      id === folder.id
        ? { id, replyWith }
        : (folders.smartFolders.find((other) => other.id === id) ?? []),
    ),
  });
  const tried = useTriedFilter(draft.filter, folder.filter);
  const [isChecked, setIsChecked] = useState(false);
  const preview = useReplyPreview({
    mailboxId: mailbox.id,
    folderId: folder.id,
    tried:
      JSON.stringify(tried) === JSON.stringify(folder.filter)
        ? null
        : { folderId: folder.id, filter: tried },
    before: toSides(folder),
    after: toSides(settings),
  });
  const current = preview.scene?.preview ?? null;
  const saving = useStoppedQuestion({ preview, settings, ...frame });
  return (
    <>
      <SettingsForm
        {...frame}
        {...saving.frame}
        readOnlyReason={
          isReadOnly
            ? t('readOnly.folder', { role: t(`readOnly.roles.${session.user.role}`) })
            : null
        }
        onCannotSave={() => {
          setIsChecked(true);
        }}
        consequence={
          <Consequence>
            <PreviewPane state={preview} isChangeable={!isReadOnly} />
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
        <FilterSection
          mailboxId={mailbox.id}
          folderId={folder.id}
          draft={draft.filter}
          tried={tried}
          onChange={(filter) => {
            change({ filter });
          }}
          isReadOnly={isReadOnly}
          isChecked={isChecked}
          refused={faults.conditions ?? {}}
          preview={preview}
        />
        <ReplyWithFields
          level="smart-folder"
          draft={draft.replyWith}
          onChange={(replyWith) => {
            change({ replyWith });
          }}
          mailboxReplyWith={mailbox.replyWith}
          isReadOnly={isReadOnly}
          errors={faults.choices}
          countBlocked={(serviceId) =>
            current && countBlockedByChoice(current, mailbox.id, account.services, serviceId)
          }
        />
        <Rules level="smart-folder" />
        {isOverMailboxSettings && !isReadOnly && (
          <p className={styles.hint}>{t('consequence.folderAlone')}</p>
        )}
        {!isReadOnly && (
          <DeleteFolder
            folder={folder}
            before={toSides(folder)}
            hasChanges={form.hasChanges}
            onDeleted={() => form.leave(onDeleted)}
          />
        )}
      </SettingsForm>
      {question}
      {saving.question}
    </>
  );
}
