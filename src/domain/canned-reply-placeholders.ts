import { splitMarks } from './written/split-marks';

/**
 * What a canned reply leaves open: `{author}`, who wrote the mention; `{agent}`, who answers it;
 * `{profile}`, as which profile. A value that is missing leaves the placeholder in the text, for the
 * agent to fill in; a text that still holds one cannot be sent.
 */
export const placeholders = ['author', 'agent', 'profile'] as const;
export type Placeholder = (typeof placeholders)[number];

/** Whether a name between braces is one of the placeholders. */
export function isPlaceholder(name: string): name is Placeholder {
  return (placeholders as readonly string[]).includes(name);
}

/** All names between braces, in their order, known or not. */
export function listPlaceholders(text: string): string[] {
  return Array.from(text.matchAll(inBraces), ([, name]) => name ?? '');
}

/**
 * What a value puts into a text that a company publishes: one line, without anything that nobody sees or that
 * would turn round what stands beside it. '' where nothing is left to be seen.
 */
export function toPlaceholderValue(value: string): string {
  const shown = splitMarks(value).map((part) => (part.kind === 'text' ? part.text : ''));
  return shown.join('').replace(/\s+/g, ' ').trim();
}

/** The text with every value that is there; one that is blank or missing leaves its placeholder. */
export function fillPlaceholders(
  text: string,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  return text.replace(inBraces, (whole, name: string) => {
    const value = isPlaceholder(name) ? toPlaceholderValue(values[name] ?? '') : '';
    return value === '' ? whole : value;
  });
}

/** Where the first placeholder stands that was not filled, or null: from and to, as a selection has them. */
export function findOpenPlaceholder(
  text: string,
): { name: Placeholder; start: number; end: number } | null {
  for (const match of text.matchAll(inBraces)) {
    const [whole, name = ''] = match;
    if (isPlaceholder(name)) return { name, start: match.index, end: match.index + whole.length };
  }
  return null;
}

const inBraces = /\{([^{}\s]{1,40})\}/g;
