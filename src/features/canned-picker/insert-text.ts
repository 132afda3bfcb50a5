/**
 * Puts a text into a field in the place of a part of it, the way that typing does: the field tells of it
 * as of any input, and the browser's own undo takes it back. (`execCommand` is the only way to that.)
 */
export function insertText(
  field: HTMLTextAreaElement,
  { start, end }: { start: number; end: number },
  text: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);

  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
}
