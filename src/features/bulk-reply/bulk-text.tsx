import { useId, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { BulkReplyMention } from '../../contract/bulk-replies';
import { accountQueries } from '../../data/account';
import { sessionQueries } from '../../data/session';
import { listPlaceholders } from '../../domain/canned-reply-placeholders';
import type { BulkReplyEntry } from '../../domain/reply/bulk-reply';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/text-area';
import { CannedList, optionId } from '../canned-picker/canned-list';
import { useCannedPicker } from '../canned-picker/use-canned-picker';
import { changeBulkDraft, useBulkDraft } from './bulk-draft-store';
import styles from './bulk-reply.module.css';
import { BulkSample } from './bulk-sample';

/** Where the text for all is written, and how it reads for one of them. */
export function BulkText({
  ref,
  draftName,
  wasKept,
  entries,
  isLocked,
  onSend,
}: {
  ref: RefObject<HTMLTextAreaElement | null>;
  draftName: string;
  /** The text was there when the dialog opened. */
  wasKept: boolean;
  entries: readonly BulkReplyEntry<BulkReplyMention>[];
  isLocked: boolean;
  onSend: () => void;
}) {
  const t = useTranslations('bulkReply');
  const listId = useId();
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const { data: session } = useSuspenseQuery(sessionQueries.current());
  const { text } = useBulkDraft(draftName);
  const [isTouched, setIsTouched] = useState(false);
  const sample = entries.find(({ outcome, isLeftOut }) => !isLeftOut && 'profileId' in outcome);
  const sampleProfileId =
    sample !== undefined && 'profileId' in sample.outcome ? sample.outcome.profileId : null;
  const profile = account.profiles.find(({ id }) => id === sampleProfileId);
  const values = {
    agent: session.user.name,
    ...(sample !== undefined && { author: sample.mention.author.name }),
    ...(profile !== undefined && { profile: profile.name }),
  };
  const picker = useCannedPicker(ref, {
    serviceId: findCommon(entries.map(({ mention }) => mention.serviceId)),
    language: findCommon(entries.map(({ mention }) => mention.language)),
    values,
    isLocked,
    keepsPlaceholders: true,
  });

  function handleKey(event: KeyboardEvent) {
    if (picker.handleKey(event)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  }

  return (
    <>
      <div className={styles.text}>
        <TextArea
          ref={ref}
          {...(picker.isOpen && {
            'aria-autocomplete': 'list',
            'aria-haspopup': 'listbox',
            'aria-controls': listId,
            ...(picker.found.length > 0 && {
              'aria-activedescendant': optionId(listId, picker.activeIndex),
            }),
          })}
          label={t('text')}
          hint={t('textHint')}
          placeholder={t('placeholder')}
          dir="auto"
          minRows={4}
          maxRows={12}
          value={text}
          readOnly={isLocked}
          onValueChange={(changed) => {
            picker.look();
            setIsTouched(true);
            changeBulkDraft(draftName, { text: changed });
          }}
          onKeyDown={handleKey}
          onSelect={picker.look}
          onBlur={picker.close}
        />
        {picker.isOpen && <CannedList id={listId} picker={picker} values={values} side="below" />}
      </div>
      {wasKept && !isTouched && !isLocked && text !== '' && (
        <p className={styles.kept}>
          {t('kept')}{' '}
          <Button
            size="small"
            onClick={() => {
              changeBulkDraft(draftName, { text: '' });
              ref.current?.focus();
            }}
          >
            {t('discard')}
          </Button>
        </p>
      )}
      {listPlaceholders(text).length > 0 && <BulkSample entries={entries} />}
    </>
  );
}

/** What all have in common; '' where they differ. */
function findCommon(values: readonly string[]): string {
  const [first = ''] = values;
  return values.every((value) => value === first) ? first : '';
}
