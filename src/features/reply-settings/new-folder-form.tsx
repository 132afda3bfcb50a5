import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { NEW_FOLDER_ID } from '../../contract/reply-facts';
import type { SmartFolderDetail, SmartFolderSettings } from '../../contract/smart-folders';
import { accountQueries } from '../../data/account';
import { sessionQueries } from '../../data/session';
import { smartFolderMutations } from '../../data/smart-folders';
import type { Mailbox } from '../../domain/mailbox';
import type { SmartFolder } from '../../domain/smart-folder';
import { TextField } from '../../ui/text-field';
import { PreviewPane } from '../reply-preview/preview-pane';
import { useReplyPreview } from '../reply-preview/use-reply-preview';
import { FilterSection } from './conditions/filter-section';
import { useTriedFilter } from './conditions/use-tried-filter';
import { Consequence } from './consequence';
import { countBlockedByChoice } from './count-blocked';
import { findBlockedChoices } from './find-blocked-choices';
import { findFaults, hasFaults, readRefusedFields } from './find-faults';
import { notifySaved } from './notify-saved';
import { ReplyWithFields } from './reply-with-fields';
import { Rules } from './rules';
import { readSaveFailure } from './save-failure';
import { SettingsForm } from './settings-form';
import styles from './settings-form.module.css';
import { draftSmartFolder, toSmartFolderSettings } from './smart-folder-draft';
import { useLeaveGuard } from './use-leave-guard';
import { useStoppedQuestion } from './use-stopped-question';
import { useWords } from './use-words';

/** What a new folder begins with. `restoredFrom`: the save of the deleted folder that comes back, or null. */
export interface NewFolderStart {
  settings: SmartFolderSettings;
  restoredFrom: string | null;
  notice: ReactNode;
}

/** The form of a folder that is not there yet; what it would change is previewed as for one that is. */
export function NewFolderForm({
  mailbox,
  folders,
  start,
  onClose,
  onCreated,
}: {
  mailbox: Mailbox;
  folders: readonly SmartFolder[];
  start: NewFolderStart;
  onClose: () => void;
  onCreated: (folder: SmartFolderDetail) => void;
}) {
  const words = useWords();
  const { t } = words;
  const saveRef = useRef<HTMLButtonElement>(null);
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const isReadOnly = !session.rights.includes('manage-smart-folders');
  const [draft, setDraft] = useState(() => draftSmartFolder(start.settings));
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const creation = useMutation(smartFolderMutations.create(mailbox.id, key));
  const settings = toSmartFolderSettings(draft);
  const hasChanges = JSON.stringify(draft) !== JSON.stringify(draftSmartFolder(start.settings));
  const guard = useLeaveGuard({
    hasChanges: !isReadOnly && hasChanges,
    isSaving: creation.isPending,
    staysOpen: ({ search }) => search['newFolder'] === 'open',
  });
  const tried = useTriedFilter(draft.filter, start.settings.filter);
  const before = {
    topicIds: mailbox.topicIds,
    mailbox,
    folders: mailbox.smartFolderIds.flatMap((id) => folders.find((one) => one.id === id) ?? []),
  };
  const preview = useReplyPreview({
    mailboxId: mailbox.id,
    folderId: NEW_FOLDER_ID,
    tried: { folderId: null, filter: tried },
    before,
    after: {
      ...before,
      folders: [...before.folders, { id: NEW_FOLDER_ID, replyWith: settings.replyWith }],
    },
  });
  const current = preview.scene?.preview ?? null;
  const saving = useStoppedQuestion({
    preview,
    settings,
    isSaving: creation.isPending,
    onSave: save,
  });
  const failure = readSaveFailure(creation.error);
  const refused = readRefusedFields(failure, words);
  const faults = findFaults(draft, words);
  const blocked = findBlockedChoices({ mode: 'default' }, settings.replyWith, account.profiles);
  for (const { serviceId } of blocked) faults.choices[serviceId] = t('fault.choiceBlocked');

  function change(changed: Partial<typeof draft>) {
    // What is on its way cannot be changed any more.
    if (creation.isPending) return;
    creation.reset();
    setDraft({ ...draft, ...changed });
  }
  function save() {
    const { restoredFrom } = start;
    creation.mutate(
      { ...settings, ...(restoredFrom === null ? {} : { restoredFrom }) },
      {
        onSuccess: (folder) => {
          notifySaved(t('create.created', { name: folder.name }));
          void guard.leave(() => {
            onCreated(folder);
          });
        },
      },
    );
  }

  return (
    <>
      <SettingsForm
        {...saving.frame}
        readOnlyReason={
          isReadOnly
            ? t('readOnly.folder', { role: t(`readOnly.roles.${session.user.role}`) })
            : null
        }
        notice={start.notice}
        failure={refused === null ? failure : null}
        attempt={creation.error}
        cannotSave={hasFaults(faults) ? (faults.filter ?? t('fixFirst')) : null}
        saveLabel={t('create.folder')}
        saveRef={saveRef}
        onCannotSave={() => {
          setIsChecked(true);
        }}
        onCancel={onClose}
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
          error={refused?.name ?? (isChecked || draft.name !== '' ? faults.name : undefined)}
          readOnly={isReadOnly}
        />
        <FilterSection
          mailboxId={mailbox.id}
          folderId={NEW_FOLDER_ID}
          draft={draft.filter}
          tried={tried}
          onChange={(filter) => {
            change({ filter });
          }}
          isReadOnly={isReadOnly}
          isChecked={isChecked}
          refused={refused?.conditions ?? {}}
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
          errors={{ ...refused?.choices, ...faults.choices }}
          countBlocked={(serviceId) =>
            current && countBlockedByChoice(current, mailbox.id, account.services, serviceId)
          }
        />
        <Rules level="smart-folder" />
        <p className={styles.hint}>{t('create.order')}</p>
      </SettingsForm>
      {guard.question}
      {saving.question}
    </>
  );
}
