import { useRef, useState } from 'react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { MailboxDetail, NewMailbox } from '../../contract/mailboxes';
import { accountQueries } from '../../data/account';
import { mailboxMutations } from '../../data/mailboxes';
import { sessionQueries } from '../../data/session';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { findBlockedChoices } from './find-blocked-choices';
import { findFaults, hasFaults, readRefusedFields } from './find-faults';
import { HiddenFoldersField } from './hidden-folders-field';
import { draftMailbox, toMailboxSettings } from './mailbox-draft';
import { notifySaved } from './notify-saved';
import { ReplyTargetField } from './reply-target/reply-target-field';
import { ReplyWithFields } from './reply-with-fields';
import { Rules } from './rules';
import { readSaveFailure } from './save-failure';
import styles from './settings-form.module.css';
import { SettingsForm } from './settings-form';
import { TopicsField } from './topics-field';
import { useLatest } from './use-latest';
import { useLeaveGuard } from './use-leave-guard';
import { useWords } from './use-words';

const EMPTY = draftMailbox({
  name: '',
  topicIds: [],
  replyWith: { mode: 'default' },
  smartFolderIds: [],
});

/** Creates a mailbox: name, topics, who replies, and which default folders it has. */
export function NewMailboxDialog({
  onClose,
  onCreated,
}: {
  onClose: () => void;
  onCreated: (mailbox: MailboxDetail) => void;
}) {
  const t = useTranslations('replySettings');
  return (
    <Dialog
      title={t('create.mailboxTitle')}
      description={t('create.mailboxHint')}
      onClose={onClose}
      closeLabel={t('close')}
      size="wide"
      bodyLayout="flush"
    >
      <NewMailboxForm onClose={onClose} onCreated={onCreated} />
    </Dialog>
  );
}

function NewMailboxForm({
  onClose,
  onCreated,
}: {
  onClose: () => void;
  onCreated: (mailbox: MailboxDetail) => void;
}) {
  const words = useWords();
  const { t } = words;
  const saveRef = useRef<HTMLButtonElement>(null);
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const isReadOnly = !session.rights.includes('manage-mailboxes');
  const [draft, setDraft] = useState(EMPTY);
  const [isChecked, setIsChecked] = useState(false);
  const [key] = useState(() => crypto.randomUUID());
  const creation = useMutation(mailboxMutations.create(key));
  const { smartFolderIds: _none, ...settings } = toMailboxSettings(draft);
  const guard = useLeaveGuard({
    hasChanges: !isReadOnly && JSON.stringify(draft) !== JSON.stringify(EMPTY),
    isSaving: creation.isPending,
    staysOpen: ({ search }) => search['newMailbox'] === 'open',
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
  const changeTopics = useLatest((topicIds: readonly string[]) => {
    change({ topicIds });
  });
  function save() {
    creation.mutate(settings satisfies NewMailbox, {
      onSuccess: (mailbox) => {
        notifySaved(t('create.created', { name: mailbox.name }));
        void guard.leave(() => {
          onCreated(mailbox);
        });
      },
    });
  }

  return (
    <>
      <SettingsForm
        readOnlyReason={
          isReadOnly
            ? t('readOnly.mailbox', { role: t(`readOnly.roles.${session.user.role}`) })
            : null
        }
        notice={null}
        failure={refused === null ? failure : null}
        attempt={creation.error}
        cannotSave={hasFaults(faults) ? t('create.incomplete') : null}
        changedMentions={0}
        saveLabel={t('create.mailbox')}
        saveRef={saveRef}
        isSaving={creation.isPending}
        onSave={save}
        onCannotSave={() => {
          setIsChecked(true);
        }}
        onCancel={onClose}
        consequence={
          <div className={styles.aside}>
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
              faults={refused?.replyTarget ?? faults.replyTarget}
            />
            <Rules level="mailbox" />
          </div>
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
        <TopicsField
          topicIds={draft.topicIds}
          onChange={changeTopics}
          isReadOnly={isReadOnly}
          error={refused?.topicIds ?? (isChecked ? faults.topicIds : undefined)}
        />
        <ReplyWithFields
          level="mailbox"
          draft={draft.replyWith}
          onChange={(replyWith) => {
            change({ replyWith });
          }}
          isReadOnly={isReadOnly}
          errors={{ ...refused?.choices, ...faults.choices }}
          countBlocked={() => null}
        />
      </SettingsForm>
      {guard.question}
    </>
  );
}
