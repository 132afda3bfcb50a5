/**
 * What a press on Save comes to.
 * - `wait`: until it is counted; `ask`: because mentions are stopped, or because it stays unknown.
 */
export type SaveDecision = 'save' | 'wait' | 'ask';

/** What was said yes to before, for the same settings: with the count shown, or without it. */
export type Agreement = 'counted' | 'uncounted' | null;

/**
 * @param stopped how many mentions can then not be answered; null while that is not known
 * @param isComing whether it will be
 */
export function decideSave(
  stopped: number | null,
  isComing: boolean,
  agreement: Agreement,
): SaveDecision {
  if (stopped === 0 || agreement === 'counted') return 'save';
  if (stopped !== null) return 'ask';
  if (agreement === 'uncounted') return 'save';
  return isComing ? 'wait' : 'ask';
}
