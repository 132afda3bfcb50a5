/**
 * What the page and the worker that holds the backend say to each other, over one port for each tab.
 * `hello` comes first and tells where the app is; the worker answers `ready`. After it, every request
 * carries an id that its response repeats. A stream of events comes as `stream`, then its parts, then its
 * end. `bye` comes when the page goes away, for the worker cannot see that by itself.
 */
export type PageMessage =
  | { type: 'hello'; base: string }
  | {
      type: 'request';
      id: number;
      method: string;
      url: string;
      headers: [string, string][];
      body: ArrayBuffer | null;
    }
  | { type: 'abort'; id: number }
  | { type: 'bye' };

/** `cut`: the connection was cut, no answer, or nothing more of it, comes. `error`: something went wrong in the worker that no response tells of. */
export type WorkerMessage =
  | { type: 'ready' }
  | {
      type: 'response';
      id: number;
      status: number;
      headers: [string, string][];
      body: ArrayBuffer | null;
    }
  | { type: 'cut'; id: number }
  | { type: 'stream'; id: number; status: number; headers: [string, string][] }
  | { type: 'part'; id: number; part: Uint8Array<ArrayBuffer> }
  | { type: 'end'; id: number }
  | { type: 'error'; message: string };
