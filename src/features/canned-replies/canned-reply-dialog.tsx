import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Info, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../data/account';
import type { CannedReply } from '../../domain/canned-reply';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { Dialog } from '../../ui/dialog';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-area';
import { TextField } from '../../ui/text-field';
import styles from './canned-replies.module.css';
import { findContentFaults } from './canned-reply-draft';
import type { ContentFault } from './canned-reply-draft';
import { SavedMeanwhile } from './saved-meanwhile';
import { useCannedReplyForm } from './use-canned-reply-form';

/** Stands for "all" in a dropdown. */
const ALL = '*';

/** What the button does, by how what was edited stands in the backend. */
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
  const form = useCannedReplyForm(cannedReply, onClose);
  const { draft, standing, theirs } = form;
  const [isChecked, setIsChecked] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const formRef = useRef<HTMLFormElement>(null);
  const faults = findContentFaults(draft);

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
    form.submit();
  }

  /** What is on its way cannot be called back: leaving waits for what becomes of it. */
  function leave() {
    if (form.isPending) return;
    if (form.isChanged) setIsLeaving(true);
    else onClose();
  }

  return (
    <Dialog
      title={cannedReply === null ? t('createTitle') : t('editTitle')}
      closeLabel={t('close')}
      onClose={(reason) => {
        if (reason !== 'outside') leave();
      }}
      footer={
        <>
          <Button aria-disabled={form.isPending} onClick={leave}>
            {t('cancel')}
          </Button>
          <Button
            variant="primary"
            isBusy={form.isPending}
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
        {form.error !== null && (
          <Banner tone="danger" announce="alert" icon={<TriangleAlert />}>
            <p>{t(form.isNamed && standing !== 'current' ? standing : 'notDone')}</p>
            {theirs !== null && <SavedMeanwhile theirs={theirs} draft={draft} />}
          </Banner>
        )}
        {form.goesOn && (
          <Banner tone="info" announce="status" icon={<Info />}>
            {t('savedBefore')}
          </Banner>
        )}
        <TextField
          name="name"
          label={t('name')}
          maxLength={100}
          value={draft.name}
          error={say(faults.name)}
          onValueChange={(name) => {
            form.change({ name });
          }}
        />
        <Select
          label={t('service')}
          value={draft.serviceId ?? ALL}
          onValueChange={(value) => {
            form.change({ serviceId: value === ALL ? null : value });
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
            form.change({ language });
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
            form.change({ text });
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
