import { useSuspenseQuery } from '@tanstack/react-query';
import type { MailboxDetail, SmartFolderListItem } from '../../contract/mailboxes';
import { mailboxMutations, mailboxQueries } from '../../data/mailboxes';
import { sessionQueries } from '../../data/session';
import { TextField } from '../../ui/text-field';
import { Consequence } from './consequence';
import { mailboxEditing } from './editing';
import { findFaults } from './find-faults';
import type { MailboxDraft } from './mailbox-draft';
import { PreviewCount } from './preview-count';
import { ReplyWithFields } from './reply-with-fields';
import { Rules } from './rules';
import { SettingsForm } from './settings-form';
import styles from './settings-form.module.css';
import { SmartFolderList } from './smart-folder-list';
import { TopicsField } from './topics-field';
import { useSettingsForm } from './use-settings-form';
import { useWords } from './use-words';

/** Edits a mailbox; `mailbox` is the newest state that is known. */
export function MailboxSettingsForm({
  mailbox,
  smartFolders,
  onClose,
  onOpenFolder,
}: {
  mailbox: MailboxDetail;
  smartFolders: readonly SmartFolderListItem[];
  onClose: () => void;
  onOpenFolder: (folderId: string) => void;
}) {
  const words = useWords();
  const { t } = words;
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const isReadOnly = !session.rights.includes('manage-mailboxes');
  const { draft, settings, change, faults, frame, question } = useSettingsForm({
    kind: mailboxEditing,
    saved: mailbox,
    mutation: mailboxMutations.save(mailbox.id),
    queryKey: mailboxQueries.detail(mailbox.id).queryKey,
    findOwnFaults: (mailboxDraft: MailboxDraft) => findFaults(mailboxDraft, words),
    folders: smartFolders,
    staysOpen: ({ params, search }) =>
      search['mailboxSettings'] === 'open' &&
      (params['mailboxId'] ?? search['settingsOf']) === mailbox.id,
    onClose,
  });
  return (
    <>
      <SettingsForm
        {...frame}
        readOnlyReason={
          isReadOnly
            ? t('readOnly.mailbox', { role: t(`readOnly.roles.${session.user.role}`) })
            : null
        }
        consequence={
          <Consequence
            preview={
              isReadOnly ? null : settings.topicIds.length === 0 ? (
                <p className={styles.hint}>{t('consequence.needsTopic')}</p>
              ) : (
                <PreviewCount
                  request={{
                    mailboxId: mailbox.id,
                    folderId: null,
                    replyWith: settings.replyWith,
                    topicIds: settings.topicIds,
                    smartFolderIds: settings.smartFolderIds,
                  }}
                />
              )
            }
          >
            <Rules level="mailbox" />
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
        <TopicsField
          topicIds={draft.topicIds}
          onChange={(topicIds) => {
            change({ topicIds });
          }}
          isReadOnly={isReadOnly}
          error={faults.topicIds}
        />
        <ReplyWithFields
          level="mailbox"
          draft={draft.replyWith}
          onChange={(replyWith) => {
            change({ replyWith });
          }}
          isReadOnly={isReadOnly}
          errors={faults.choices}
        />
        <SmartFolderList
          ids={draft.smartFolderIds}
          folders={smartFolders}
          onChange={(smartFolderIds) => {
            change({ smartFolderIds });
          }}
          onOpenFolder={onOpenFolder}
          isReadOnly={isReadOnly}
          error={faults.smartFolderIds}
        />
      </SettingsForm>
      {question}
    </>
  );
}
