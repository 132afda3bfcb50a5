/** A message of a stream of server-sent events. `id`: null where it has none of its own. */
export interface StreamMessage {
  id: string | null;
  data: string;
}

/**
 * Takes a stream of server-sent events apart, as the HTML standard says, in whatever pieces it comes. Names
 * of events and retry times are passed over: this interface has none. A message that is not finished when
 * the stream ends is none.
 */
export function createStreamParser(onMessage: (message: StreamMessage) => void): {
  push: (text: string) => void;
} {
  let rest = '';
  let isFirst = true;
  let id: string | null = null;
  let data: string[] = [];

  function takeLine(line: string): void {
    if (line === '') {
      if (data.length > 0) onMessage({ id, data: data.join('\n') });
      id = null;
      data = [];
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
  }

  return {
    push(text) {
      if (text === '') return;
      rest += isFirst ? text.replace(/^\uFEFF/, '') : text;
      isFirst = false;
      // A carriage return at the end may be half of a line's end.
      const end = rest.endsWith('\r') ? rest.length - 1 : rest.length;
      const lines = rest.slice(0, end).split(/\r\n|\r|\n/);
      const unfinished = lines.pop() ?? '';
      rest = unfinished + rest.slice(end);
      lines.forEach(takeLine);
    },
  };
}
