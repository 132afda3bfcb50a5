/**
 * To whom a key press belongs.
 * - `page`: to the shortcuts.
 * - `typing`: to what has the focus; letters are text there, or choose an entry by its first letters.
 * - `layer`: to what lies over the page.
 */
export type KeyScope = 'page' | 'typing' | 'layer';

const layers = ':is([role=dialog], [role=alertdialog], [role=menu], [role=listbox]), main[inert]';
const typing =
  ':is(textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=searchbox], [role=combobox], [role=spinbutton], [role=tree])';
/** Inputs in which nothing is typed. */
const untyped = [
  'button',
  'checkbox',
  'color',
  'file',
  'image',
  'radio',
  'range',
  'reset',
  'submit',
];

export function findKeyScope(target: EventTarget | null): KeyScope {
  const isCovered = [...document.querySelectorAll(layers)].some((layer) => layer.checkVisibility());
  if (isCovered) return 'layer';
  if (!(target instanceof Element)) return 'page';
  if (target instanceof HTMLInputElement) return untyped.includes(target.type) ? 'page' : 'typing';
  return target.closest(typing) === null ? 'page' : 'typing';
}
