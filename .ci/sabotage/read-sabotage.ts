/**
 * One sabotage: a patch that takes a protection out, and the test that has to notice.
 * - `takesOut`: the protection, in words.
 * - `file`, `test`: the test file, and the name of the test or a part that only it has.
 */
export interface Sabotage {
  name: string;
  takesOut: string;
  file: string;
  test: string;
}

/** Reads the lines above the diff; they are needed, all three. */
export function readSabotage(name: string, patch: string): Sabotage {
  const [head = ''] = patch.split(/^--- /m, 1);
  const read = (label: string) => {
    const line = head.split(/\r?\n/).find((text) => text.startsWith(`${label}: `));
    if (line === undefined) throw new Error(`${name}.patch has no line “${label}: …”`);
    return line.slice(label.length + 2).trim();
  };
  return { name, takesOut: read('Takes out'), file: read('Caught by'), test: read('Test') };
}
