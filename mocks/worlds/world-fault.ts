/** Something wrong in a world. `path`: the place, such as `mailboxes[1].topicIds[0]`. */
export interface WorldFault {
  path: string;
  message: string;
}

/** A place in a document, readable: `choices["google-business"]`; `the document` for the whole. */
export function formatPath(keys: readonly PropertyKey[]): string {
  const path = keys
    .map((key) => {
      if (typeof key === 'number') return `[${String(key)}]`;
      return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(String(key))
        ? `.${String(key)}`
        : `[${JSON.stringify(String(key))}]`;
    })
    .join('')
    .replace(/^\./, '');
  return path === '' ? 'the document' : path;
}
