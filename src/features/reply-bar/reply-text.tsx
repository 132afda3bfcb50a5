import { useId } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Mention } from '../../domain/mention';
import { TextArea } from '../../ui/text-area';
import { CannedList, optionId } from '../canned-picker/canned-list';
import { useCannedPicker } from '../canned-picker/use-canned-picker';
import { isDraftLocked } from '../drafts/draft';
import type { Draft } from '../drafts/draft';
import styles from './reply-bar.module.css';

/** Where the reply is written; a `/` at the start of a word offers canned replies. */
export function ReplyText({
  ref,
  draft,
  mention,
  senderName,
  agentName,
  isTooLong,
  describedBy,
  onChange,
  onKey,
}: {
  ref: RefObject<HTMLTextAreaElement | null>;
  draft: Draft;
  mention: Pick<Mention, 'author' | 'serviceId' | 'language'>;
  senderName: string | undefined;
  agentName: string;
  isTooLong: boolean;
  describedBy: string;
  onChange: (text: string) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const t = useTranslations('replyBar');
  const listId = useId();
  const isLocked = isDraftLocked(draft);
  const values = {
    author: mention.author.name,
    agent: agentName,
    ...(senderName !== undefined && { profile: senderName }),
  };
  const { serviceId, language } = mention;
  const picker = useCannedPicker(ref, { serviceId, language, values, isLocked });
  return (
    <div className={styles.writing}>
      {picker.isOpen && <CannedList id={listId} picker={picker} values={values} />}
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
        label={t('reply')}
        isLabelHidden
        appearance="bare"
        placeholder={t('placeholder')}
        dir="auto"
        minRows={3}
        maxRows={10}
        className={styles.text}
        value={draft.text}
        readOnly={isLocked}
        aria-invalid={isTooLong ? true : undefined}
        aria-describedby={describedBy}
        onValueChange={(text) => {
          picker.look();
          onChange(text);
        }}
        onKeyDown={(event) => {
          if (!picker.handleKey(event)) onKey(event);
        }}
        onSelect={picker.look}
        onBlur={picker.close}
      />
    </div>
  );
}
