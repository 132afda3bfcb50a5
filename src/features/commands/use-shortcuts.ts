import { useCallback, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { findOffer } from './command-registry';
import { noteCommand, readCommandLayer, typeAhead } from './command-layer';
import { commandIds, describeCommand } from './command-table';
import type { CommandId } from './command-table';
import { findKeyScope } from './find-key-scope';
import { isMac } from './is-mac';
import { nameKey, readKey } from './read-key';
import type { PendingKeys } from './read-key';

const shortcuts = commandIds.flatMap((id) => {
  const { keys } = describeCommand(id);
  return keys === null ? [] : [{ id, keys }];
});
/** What stays when shortcuts are off: what no one says or types by chance. */
const chords = shortcuts.filter(({ keys }) => keys.startsWith('mod+'));
/** And of these what one does not need for the text itself. */
const chordsInText = chords.filter(({ id }) => describeCommand(id).yieldsToText !== true);

/**
 * Runs the actions whose keys are pressed. Components come first: a key that one of them has taken is
 * theirs. Keys without Ctrl or ⌘ are text wherever one types, and belong to what lies over the page.
 * @param isOn whether keys without Ctrl or ⌘ do anything
 */
export function useShortcuts(isOn: boolean): void {
  const runCommand = useRunCommand();
  const pendingRef = useRef<PendingKeys | null>(null);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing) return;
      if (readCommandLayer() !== null) {
        keepForPalette(event);
        return;
      }
      const scope = findKeyScope(event.target);
      if (scope === 'layer') return;
      if (event.key === 'Escape' && scope === 'typing') {
        leaveText(event);
        return;
      }
      const name = nameKey(
        {
          key: event.key,
          code: event.code,
          altKey: event.altKey,
          ctrlKey: event.ctrlKey,
          metaKey: event.metaKey,
          shiftKey: event.shiftKey,
          isAltGraph: event.getModifierState('AltGraph'),
        },
        isMac,
      );
      if (name === null) {
        // A modifier on its own does not end a sequence; any other key does.
        if (!modifiers.includes(event.key)) pendingRef.current = null;
        return;
      }
      const known = scope === 'typing' ? chordsInText : isOn ? shortcuts : chords;
      const reading = readKey(known, pendingRef.current, name, event.timeStamp);
      pendingRef.current = reading.pending;
      if (reading.id === null) return;
      event.preventDefault();
      if (event.repeat && describeCommand(reading.id).repeats !== true) return;
      runCommand(reading.id);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [isOn, runCommand]);
}

const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock'];

/** Its code may be on the way still, and so are one's fingers: no key of them is an action. */
function keepForPalette(event: KeyboardEvent): void {
  const isThere = event.target instanceof Element && event.target.closest('[role=dialog]') !== null;
  const isText = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (isThere || !isText || readCommandLayer() !== 'palette') return;
  event.preventDefault();
  typeAhead(event.key);
}

/** From where one writes back to the list, or else just out of the text. An input with text has it cleared. */
function leaveText({ target }: KeyboardEvent): void {
  if (!(target instanceof HTMLElement) || target.closest('main') === null) return;
  if (target instanceof HTMLInputElement && target.value !== '') return;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
  findOffer('focusList', target)?.run();
  if (document.activeElement === target) target.blur();
}

/** Runs an action, or says why it cannot be done. */
export function useRunCommand(): (id: CommandId) => void {
  const t = useTranslations('commands');
  return useCallback(
    (id) => {
      const offer = findOffer(id, document.activeElement);
      const reason = offer === null ? t(`absent.${describeCommand(id).absence}`) : offer.reason;
      if (offer === null || reason !== null) {
        noteCommand(t('unavailable', { command: t(`names.${id}`), reason: reason ?? '' }));
        return;
      }
      noteCommand(null);
      offer.run();
    },
    [t],
  );
}
