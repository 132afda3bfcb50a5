/**
 * What the page and the worker that holds the backend say to each other, over one port for each tab.
 * `hello` comes first and tells where the app is; the worker answers `ready`. After it, every request
 * carries an id that its response repeats.
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
  | { type: 'abort'; id: number };

/** `error`: something went wrong in the worker that no response tells of. */
export type WorkerMessage =
  | { type: 'ready' }
  | {
      type: 'response';
      id: number;
      status: number;
      headers: [string, string][];
      body: ArrayBuffer | null;
    }
  | { type: 'error'; message: string };
