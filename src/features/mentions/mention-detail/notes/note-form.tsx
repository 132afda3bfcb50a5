import { useId } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { StickyNote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { accountQueries } from '../../../../data/account';
import { MAX_NOTE_LENGTH, MAX_NOTE_MENTIONS } from '../../../../domain/triage/internal-note';
import { findNoteMentions, listMentionedUserIds } from '../../../../domain/triage/note-mentions';
import { Button } from '../../../../ui/button';
import { Kbd } from '../../../../ui/kbd';
import { TextArea } from '../../../../ui/text-area';
import { VisuallyHidden } from '../../../../ui/visually-hidden';
import { isMac } from '../../../commands/is-mac';
import { UnkeptNotice } from '../../../drafts/unkept-notice';
import { useIsOnline } from '../../../drafts/use-is-online';
import { ColleagueList, colleagueOptionId } from './colleague-list';
import { countNoteLeft, findNoteObstacle } from './find-note-obstacle';
import { changeStoredNote, putNotesBack, useIsNoteUnkept, useNoteDraft } from './note-draft-store';
import styles from './note-form.module.css';
import { useColleaguePicker } from './use-colleague-picker';
import { useNotePlace } from './use-note-place';

/** From how many characters left on they are counted. */
const NEAR_END = 400;

/**
 * Where an internal note is written. It knows no profile and no way to publish: saving is all it can do.
 * @param children further buttons
 */
export function NoteForm({
  ref,
  mentionId,
  draftName,
  label,
  saveLabel,
  isWithinScroller = false,
  onSave,
  children,
}: {
  ref: RefObject<HTMLTextAreaElement | null>;
  mentionId: string;
  draftName: string;
  label: string;
  saveLabel: string;
  /** What floats would be cut off there: the list of colleagues then takes a place of its own. */
  isWithinScroller?: boolean;
  onSave: () => void;
  children?: ReactNode;
}) {
  const t = useTranslations('internalNotes');
  const ids = { list: useId(), promise: useId(), left: useId(), obstacle: useId() };
  const { data: account } = useSuspenseQuery(accountQueries.whole());
  const isOnline = useIsOnline();
  const readPlace = useNotePlace(mentionId);
  const draft = useNoteDraft(draftName);
  const isUnkept = useIsNoteUnkept(draftName);
  const picker = useColleaguePicker(ref, (userId) => {
    changeStoredNote(draftName, { type: 'colleague-chosen', userId });
  });
  const called = listMentionedUserIds(findNoteMentions(draft.text, account.users, draft.chosenIds));
  const obstacle = findNoteObstacle(draft, { isOnline, callCount: called.length });
  const left = countNoteLeft(draft.text);
  const isSilent = obstacle === 'empty' || obstacle === 'saving';

  function save() {
    if (obstacle === null) onSave();
  }
  function handleKey(event: KeyboardEvent) {
    if (picker.handleKey(event)) return;
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  }

  const Obstacle = isSilent ? VisuallyHidden : 'span';
  return (
    <div className={styles.form}>
      <UnkeptNotice
        text={draft.text === '' ? (draft.saving?.text ?? '') : draft.text}
        isUnkept={isUnkept}
        onKeepAgain={putNotesBack}
      />
      <div className={styles.writing} data-within-scroller={isWithinScroller}>
        {picker.isOpen && <ColleagueList id={ids.list} picker={picker} />}
        <TextArea
          ref={ref}
          label={label}
          isLabelHidden
          appearance="bare"
          placeholder={t('placeholder')}
          dir="auto"
          minRows={2}
          maxRows={8}
          className={styles.text}
          {...(picker.isOpen && {
            'aria-autocomplete': 'list',
            'aria-haspopup': 'listbox',
            'aria-controls': ids.list,
            ...(picker.found.length > 0 && {
              'aria-activedescendant': colleagueOptionId(ids.list, picker.activeIndex),
            }),
          })}
          value={draft.text}
          aria-invalid={obstacle === 'too-long' || undefined}
          aria-describedby={`${ids.promise} ${ids.left}`}
          onValueChange={(text) => {
            picker.look();
            changeStoredNote(draftName, {
              type: 'text-changed',
              text,
              newId: crypto.randomUUID(),
              place: readPlace(),
            });
          }}
          onKeyDown={handleKey}
          onSelect={picker.look}
          onBlur={picker.close}
        />
      </div>
      <div className={styles.foot}>
        <p id={ids.promise} className={styles.promise}>
          {t('promise')} {t('callHint')}
        </p>
        <span id={ids.left} role="status" className={styles.left} data-over={left < 0}>
          {left < 0
            ? t('over', { count: -left })
            : left <= NEAR_END &&
              draft.text.length <= MAX_NOTE_LENGTH &&
              t('left', { count: left })}
        </span>
        <Obstacle id={ids.obstacle} className={styles.obstacle}>
          {obstacle !== null && t(`obstacle.${obstacle}`, { max: MAX_NOTE_MENTIONS })}
        </Obstacle>
        {children}
        <Button
          className={styles.save}
          icon={<StickyNote aria-hidden />}
          endIcon={
            <Kbd aria-hidden className={styles.kbd}>
              {t(isMac ? 'shortcut.mac' : 'shortcut.other')}
            </Kbd>
          }
          isBusy={draft.saving !== null}
          aria-disabled={obstacle !== null}
          aria-describedby={obstacle === null ? undefined : ids.obstacle}
          onClick={save}
        >
          {saveLabel}
        </Button>
      </div>
    </div>
  );
}
