import type { PageMessage, WorkerMessage } from './messages';

/** The page's end of the line to the backend's worker. */
export interface BackendConnection {
  /** Hands a request on, as one for `url`. Rejects with the signal's reason when it is aborted. */
  send: (request: Request, url: string) => Promise<Response>;
}

interface Waiting {
  resolve: (response: Response) => void;
}

/** A worker that has not answered by then will not. */
const START_TIMEOUT = 20_000;

/**
 * Starts the backend's worker, or joins the one that another tab has started. Rejects when it cannot
 * start.
 * @param base the address of the app, with a slash at its end
 */
export async function connectBackend(base: string): Promise<BackendConnection> {
  const { port, worker } = openPort();
  const waiting = new Map<number, Waiting>();
  const streams = new Map<number, ReadableStreamDefaultController<Uint8Array>>();
  let lastId = 0;

  function post(message: PageMessage, transfer: Transferable[] = []): void {
    port.postMessage(message, transfer);
  }

  function receiveStream(id: number): ReadableStream<Uint8Array> {
    return new ReadableStream({
      start(controller) {
        streams.set(id, controller);
      },
      cancel() {
        streams.delete(id);
        post({ type: 'abort', id });
      },
    });
  }

  window.addEventListener('pagehide', () => {
    post({ type: 'bye' });
  });
  stayOutOfBackForwardCache();

  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error('The mock backend does not answer.'));
    }, START_TIMEOUT);
    worker.onerror = () => {
      clearTimeout(timer);
      reject(new Error('The mock backend could not start: its worker failed to load.'));
    };
    port.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === 'ready') {
        clearTimeout(timer);
        resolve();
      } else if (data.type === 'response') {
        waiting.get(data.id)?.resolve(createResponse(data));
        waiting.delete(data.id);
      } else if (data.type === 'cut') {
        waiting.get(data.id)?.resolve(Response.error());
        waiting.delete(data.id);
        streams.get(data.id)?.error(new TypeError('The connection was cut'));
        streams.delete(data.id);
      } else if (data.type === 'stream') {
        waiting.get(data.id)?.resolve(new Response(receiveStream(data.id), data));
        waiting.delete(data.id);
      } else if (data.type === 'part') {
        streams.get(data.id)?.enqueue(data.part);
      } else if (data.type === 'end') {
        streams.get(data.id)?.close();
        streams.delete(data.id);
      } else {
        // eslint-disable-next-line no-console -- nobody sees the worker's own console
        console.error(`Signet's mock backend: ${data.message}`);
      }
    };
    post({ type: 'hello', base });
  });

  return {
    async send(request, url) {
      const { method, headers, signal } = request;
      // Not by `request.body`, which Firefox does not have.
      const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
      signal.throwIfAborted();
      lastId += 1;
      const id = lastId;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve });
        signal.addEventListener('abort', () => {
          if (!waiting.delete(id)) return;
          post({ type: 'abort', id });
          reject(signal.reason as Error);
        });
        const message = { type: 'request' as const, id, method, url, body };
        post({ ...message, headers: [...headers] }, body === null ? [] : [body]);
      });
    },
  };
}

/**
 * A page that is kept for going back to has its worker frozen, in Firefox, and with it the world's database: a
 * newer Signet would wait for it. A page that holds a lock is not kept.
 */
function stayOutOfBackForwardCache(): void {
  const locks = navigator.locks as LockManager | undefined;
  const held = locks?.request('signet-page', { mode: 'shared' }, () => new Promise(() => {}));
  held?.catch(() => undefined);
}

function openPort(): {
  port: MessagePort | Worker;
  worker: SharedWorker | Worker;
} {
  if (typeof SharedWorker === 'undefined') {
    const worker = new Worker(new URL('./backend-worker.ts', import.meta.url), {
      type: 'module',
      name: 'signet-backend',
    });
    return { port: worker, worker };
  }
  const worker = new SharedWorker(new URL('./backend-worker.ts', import.meta.url), {
    type: 'module',
    name: 'signet-backend',
  });
  return { port: worker.port, worker };
}

function createResponse({
  status,
  headers,
  body,
}: Extract<WorkerMessage, { type: 'response' }>): Response {
  return new Response(body, { status, headers });
}
