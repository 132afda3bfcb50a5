import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import { cannedReplyMutations } from '../../data/canned-replies';
import { isProblem } from '../../data/http';
import type { CannedReply } from '../../domain/canned-reply';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import styles from './canned-replies.module.css';
import { findContentFaults, readContent, toDraft } from './canned-reply-draft';
import type { ContentFault } from './canned-reply-draft';

/** Stands for "all" in a dropdown. */
const ALL = '*';

/**
 * What the button does, by how what was edited stands in the backend. `exists`: a try whose answer was lost
 * created it, with what stood here then.
 */
const actions = {
  current: 'save',
  stale: 'overwrite',
  gone: 'createAgain',
  exists: 'createAnother',
} as const;

/** Adds a canned reply, or changes one. What was written stays when the backend refuses it. */
export function CannedReplyDialog({
  cannedReply,
  onClose,
}: {
  cannedReply: CannedReply | null;
  onClose: () => void;
}) {
  const t = useTranslations('cannedReplies');
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const [draft, setDraft] = useState(() => toDraft(cannedReply));
  const [isChecked, setIsChecked] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const [version, setVersion] = useState(cannedReply?.version ?? 0);
  const keyRef = useRef(crypto.randomUUID());
  const formRef = useRef<HTMLFormElement>(null);
  const faults = findContentFaults(draft);
  const create = useMutation({ ...cannedReplyMutations.create(), onSuccess: onClose });
  const save = useMutation({
    ...cannedReplyMutations.save(cannedReply?.id ?? ''),
    onSuccess: onClose,
  });
  const error = create.error ?? save.error;
  const stale = isProblem(save.error, '/problems/stale-canned-reply') ? save.error.problem : null;
  const savedStanding = stale === null ? 'current' : stale.current === null ? 'gone' : 'stale';
  const exists = isProblem(create.error, '/problems/key-reused');
  const standing = exists ? 'exists' : savedStanding;

  function say(fault: ContentFault | undefined): string | undefined {
    if (!isChecked || fault === undefined) return undefined;
    return t(`faults.${fault.kind}`, { placeholder: fault.placeholder ?? '' });
  }

  function submit(event?: FormEvent) {
    event?.preventDefault();
    setIsChecked(true);
    if (Object.keys(faults).length > 0) {
      const first = faults.name ? 'name' : faults.language ? 'language' : 'text';
      formRef.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
      return;
    }
    const content = readContent(draft);
    if (exists) keyRef.current = crypto.randomUUID();
    if (cannedReply === null || savedStanding === 'gone')
      create.mutate({ key: keyRef.current, content });
    else save.mutate({ version: stale?.current?.version ?? version, content });
    if (stale?.current) setVersion(stale.current.version);
  }

  function leave() {
    const isChanged = JSON.stringify(draft) !== JSON.stringify(toDraft(cannedReply));
    if (isChanged) setIsLeaving(true);
    else onClose();
  }

  const isNamed = standing !== 'current' && (exists || create.error === null);
  const failure = isNamed ? standing : 'notDone';
  return (
    <Dialog
      title={cannedReply === null ? t('createTitle') : t('editTitle')}
      closeLabel={t('close')}
      onClose={(reason) => {
        if (reason !== 'outside') leave();
      }}
      footer={
        <>
          <Button onClick={leave}>{t('cancel')}</Button>
          <Button
            variant="primary"
            isBusy={create.isPending || save.isPending}
            onClick={() => {
              submit();
            }}
          >
            {t(actions[standing])}
          </Button>
        </>
      }
    >
      <form ref={formRef} className={styles.form} noValidate onSubmit={submit}>
        {error !== null && (
          <Banner tone="danger" announce="alert" icon={<TriangleAlert />}>
            <p>{t(failure)}</p>
            {stale?.current && <p className={styles.text}>{stale.current.text}</p>}
          </Banner>
        )}
        <TextField
          name="name"
          label={t('name')}
          maxLength={100}
          value={draft.name}
          error={say(faults.name)}
          onValueChange={(name) => {
            setDraft({ ...draft, name });
          }}
        />
        <Select
          label={t('service')}
          value={draft.serviceId ?? ALL}
          onValueChange={(value) => {
            setDraft({ ...draft, serviceId: value === ALL ? null : value });
          }}
          options={[
            { value: ALL, text: t('allServices') },
            ...account.services
              .filter(({ canReply }) => canReply)
              .map(({ id, name }) => ({ value: id, text: name })),
          ]}
        />
        <TextField
          name="language"
          label={t('language')}
          hint={t('languageHint')}
          value={draft.language}
          error={say(faults.language)}
          onValueChange={(language) => {
            setDraft({ ...draft, language });
          }}
        />
        <TextArea
          name="text"
          label={t('text')}
          hint={t('placeholderHint')}
          dir="auto"
          minRows={5}
          value={draft.text}
          error={say(faults.text)}
          onValueChange={(text) => {
            setDraft({ ...draft, text });
          }}
        />
      </form>
      {isLeaving && (
        <ConfirmDialog
          title={t('leaveTitle')}
          body={<p>{t('leaveText')}</p>}
          confirmLabel={t('leave')}
          cancelLabel={t('stay')}
          tone="danger"
          onConfirm={onClose}
          onCancel={() => {
            setIsLeaving(false);
          }}
        />
      )}
    </Dialog>
  );
}
