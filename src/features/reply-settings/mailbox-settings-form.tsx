import { useMemo } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { MailboxDetail, MailboxSettings, SmartFolderListItem } from '../../contract/mailboxes';
import { accountQueries } from '../../data/account';
import { mailboxMutations, mailboxQueries } from '../../data/mailboxes';
import { sessionQueries } from '../../data/session';
import { findFolderConflicts } from '../../domain/reply/folder-conflicts';
import { TextField } from '../../ui/text-field';
import { PreviewPane } from '../reply-preview/preview-pane';
import { useReplyPreview } from '../reply-preview/use-reply-preview';
import { useSameValue } from '../reply-preview/use-same-value';
import { Consequence } from './consequence';
import { countBlockedByChoice, countBlockedByFolders } from './count-blocked';
import { DeleteMailbox } from './delete-mailbox';
import { mailboxEditing } from './editing';
import { findFaults } from './find-faults';
import { HiddenFoldersField } from './hidden-folders-field';
import type { RestoredForm } from './history/restored-form';
import type { MailboxDraft } from './mailbox-draft';
import { ReplyTargetField } from './reply-target/reply-target-field';
import { ReplyWithFields } from './reply-with-fields';
import { Rules } from './rules';
import { SettingsForm } from './settings-form';
import styles from './settings-form.module.css';
import { SmartFolderConflicts } from './smart-folder-conflicts';
import { SmartFolderList } from './smart-folder-list';
import { TopicsField } from './topics-field';
import { useSettingsForm } from './use-settings-form';
import { useLatest } from './use-latest';
import { useStoppedQuestion } from './use-stopped-question';
import { useWords } from './use-words';
import { nameOf } from './words';

/** Edits a mailbox; `mailbox` is the newest state that is known. */
export function MailboxSettingsForm({
  mailbox,
  restored,
  smartFolders,
  onClose,
  onOpenFolder,
  onNewFolder,
  onDeleted,
}: {
  mailbox: MailboxDetail;
  restored: RestoredForm<MailboxSettings>;
  smartFolders: readonly SmartFolderListItem[];
  onClose: () => void;
  onOpenFolder: (folderId: string) => void;
  onNewFolder: () => void;
  onDeleted: () => Promise<void>;
}) {
  const words = useWords();
  const { t } = words;
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const isReadOnly = !session.rights.includes('manage-mailboxes');
  const { draft, settings, change, faults, frame, question, ...form } = useSettingsForm({
    kind: mailboxEditing,
    saved: mailbox,
    restored,
    mutation: mailboxMutations.save(mailbox.id),
    queryKey: mailboxQueries.detail(mailbox.id).queryKey,
    findOwnFaults: (mailboxDraft: MailboxDraft) => findFaults(mailboxDraft, words),
    folders: smartFolders,
    staysOpen: ({ params, search }) =>
      search['mailboxSettings'] === 'open' &&
      (params['mailboxId'] ?? search['settingsOf']) === mailbox.id,
    onClose,
  });
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const toSides = ({ topicIds, replyWith, smartFolderIds }: typeof settings) => ({
    topicIds,
    mailbox: { replyWith },
    folders: smartFolderIds.flatMap((id) => smartFolders.find((folder) => folder.id === id) ?? []),
  });
  const preview = useReplyPreview({
    mailboxId: mailbox.id,
    folderId: null,
    before: toSides(mailbox),
    after: toSides(settings),
  });
  const current = preview.scene?.preview ?? null;
  const conflicts = useMemo(
    () => (current === null ? [] : findFolderConflicts(current.grouped.groups, current.after)),
    [current],
  );
  const blockedByFolder = useMemo(
    () =>
      current === null ? [] : [...countBlockedByFolders(current, mailbox.id, account.services)],
    [current, mailbox.id, account.services],
  );
  const knownBlocked = useSameValue(blockedByFolder);
  const blocked = useMemo(() => new Map(knownBlocked), [knownBlocked]);
  const changeTopics = useLatest((topicIds: readonly string[]) => {
    change({ topicIds });
  });
  const changeOrder = useLatest((smartFolderIds: readonly string[]) => {
    change({ smartFolderIds });
  });
  const openFolder = useLatest(onOpenFolder);
  const newFolder = useLatest(onNewFolder);
  const saving = useStoppedQuestion({ preview, settings, ...frame });
  const nameTopics = (ids: readonly string[]) => ids.map((id) => nameOf(words, account.topics, id));
  return (
    <>
      <SettingsForm
        {...frame}
        {...saving.frame}
        readOnlyReason={
          isReadOnly
            ? t('readOnly.mailbox', { role: t(`readOnly.roles.${session.user.role}`) })
            : null
        }
        consequence={
          <Consequence>
            {settings.topicIds.length === 0 ? (
              <p className={styles.needsTopic}>{t('consequence.needsTopic')}</p>
            ) : (
              <PreviewPane
                state={preview}
                isChangeable={!isReadOnly}
                addedTopics={nameTopics(
                  settings.topicIds.filter((id) => !mailbox.topicIds.includes(id)),
                )}
                removedTopics={nameTopics(
                  mailbox.topicIds.filter((id) => !settings.topicIds.includes(id)),
                )}
              />
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
        <TopicsField
          topicIds={draft.topicIds}
          onChange={changeTopics}
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
          countBlocked={(serviceId) =>
            current && countBlockedByChoice(current, mailbox.id, account.services, serviceId)
          }
        />
        <SmartFolderList
          ids={draft.smartFolderIds}
          folders={smartFolders}
          onChange={changeOrder}
          onOpenFolder={openFolder}
          onNewFolder={newFolder}
          mayAddFolder={session.rights.includes('manage-smart-folders')}
          isReadOnly={isReadOnly}
          error={faults.smartFolderIds}
          blocked={blocked}
        />
        <SmartFolderConflicts
          conflicts={conflicts}
          ids={draft.smartFolderIds}
          folders={smartFolders}
          onChange={changeOrder}
          isReadOnly={isReadOnly}
        />
        <HiddenFoldersField
          hiddenIds={draft.hiddenFolderIds}
          onChange={(hiddenFolderIds) => {
            change({ hiddenFolderIds });
          }}
          isReadOnly={isReadOnly}
        />
        <ReplyTargetField
          draft={draft.replyTarget}
          onChange={(replyTarget) => {
            change({ replyTarget });
          }}
          isReadOnly={isReadOnly}
          faults={faults.replyTarget}
        />
        <Rules level="mailbox" />
        {!isReadOnly && (
          <DeleteMailbox
            mailbox={mailbox}
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
