/** What is read of the report that Stryker writes as JSON. Lines and columns count from 1. */
export interface MutationReport {
  files: Readonly<Record<string, MutatedFile>>;
}

export interface MutatedFile {
  source: string;
  mutants: readonly Mutant[];
}

interface Position {
  line: number;
  column: number;
}

export interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Position; end: Position };
}

/**
 * A mutant by what is written, not by where: the line that it begins in, what it replaces in it and
 * beyond, and by what; without the blanks at their ends.
 */
export interface MutantText {
  line: string;
  from: string;
  to: string;
}

export function readMutantText(source: string, { location, replacement = '' }: Mutant): MutantText {
  const lines = source.split('\n').slice(location.start.line - 1, location.end.line);
  const first = lines[0] ?? '';
  const last = lines.length - 1;
  const replaced = lines.map((line, index) =>
    line.slice(
      index === 0 ? location.start.column - 1 : 0,
      index === last ? location.end.column - 1 : undefined,
    ),
  );
  return { line: first.trim(), from: squeeze(replaced.join(' ')), to: squeeze(replacement) };
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
