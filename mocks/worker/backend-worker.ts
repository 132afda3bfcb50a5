import { createBackend } from '../backend/create-backend';
import type { Backend } from '../backend/create-backend';
import { createKeptWorldOpener } from './open-kept-world';
import { addFaults } from '../faults/add-faults';
import { ConnectionCut } from '../faults/connection-cut';
import { createFaultLines } from '../faults/fault-line';
import type { PageMessage, WorkerMessage } from './messages';

/**
 * The backend off the main thread: once for all tabs as a SharedWorker, or once for each tab as a plain
 * worker where that is missing. Its own errors go to every tab, since nobody sees a worker's console.
 */
interface Port {
  onmessage: ((event: MessageEvent<PageMessage>) => void) | null;
  postMessage: (message: WorkerMessage, transfer: Transferable[]) => void;
}
type RequestMessage = Extract<PageMessage, { type: 'request' }>;

const ports: Port[] = [];
/** By the app's address: a SharedWorker could be asked by two apps of one origin. */
const backends = new Map<string, Backend>();

function reportError(error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const port of ports) port.postMessage({ type: 'error', message }, []);
}

function findBackend(base: string): Backend {
  const known = backends.get(base);
  if (known !== undefined) return known;
  const [defaultWorld, faultLines] = ['demo', createFaultLines()];
  const world = createBackend({
    openWorld: createKeptWorldOpener(base),
    defaultWorld,
    reportError,
    faultLines,
  });
  const backend = addFaults(world, { lines: faultLines, defaultWorld });
  backends.set(base, backend);
  return backend;
}

function serve(port: Port): void {
  const aborts = new Map<number, AbortController>();
  let backend: Backend | null = null;

  async function answer({ id, method, url, headers, body }: RequestMessage): Promise<void> {
    if (backend === null) throw new Error('A request came before hello');
    const abort = new AbortController();
    aborts.set(id, abort);
    const response = await backend(
      new Request(url, { method, headers, body, signal: abort.signal }),
    );
    if (response.headers.get('Content-Type') === 'text/event-stream') {
      await answerStream(id, response, abort.signal);
      aborts.delete(id);
      return;
    }
    aborts.delete(id);
    if (abort.signal.aborted) return;
    const answered = response.body === null ? null : await response.arrayBuffer();
    port.postMessage(
      {
        type: 'response',
        id,
        status: response.status,
        headers: [...response.headers],
        body: answered,
      },
      answered === null ? [] : [answered],
    );
  }

  async function answerStream(id: number, response: Response, signal: AbortSignal): Promise<void> {
    const { status, headers, body } = response;
    port.postMessage({ type: 'stream', id, status, headers: [...headers] }, []);
    // An abort of the request ends the stream at its source.
    const reader = body?.getReader();
    for (;;) {
      const read = await reader?.read();
      if (signal.aborted || read?.value === undefined) break;
      const part = Uint8Array.from(read.value);
      port.postMessage({ type: 'part', id, part }, [part.buffer]);
    }
    port.postMessage({ type: 'end', id }, []);
  }

  port.onmessage = ({ data }) => {
    if (data.type === 'hello') {
      backend = findBackend(data.base);
      port.postMessage({ type: 'ready' }, []);
    } else if (data.type === 'abort') {
      aborts.get(data.id)?.abort();
    } else if (data.type === 'bye') {
      for (const abort of aborts.values()) abort.abort();
    } else {
      answer(data).catch((error: unknown) => {
        aborts.delete(data.id);
        if (error instanceof ConnectionCut) port.postMessage({ type: 'cut', id: data.id }, []);
        else reportError(error);
      });
    }
  };
  ports.push(port);
}

self.addEventListener('error', (event) => {
  reportError(event.error ?? event.message);
});
self.addEventListener('unhandledrejection', (event) => {
  reportError(event.reason);
});

if ('onconnect' in self) {
  self.onconnect = ({ ports: [port] }: MessageEvent) => {
    if (port !== undefined) serve(port);
  };
} else {
  serve(self as DedicatedWorkerGlobalScope);
}
