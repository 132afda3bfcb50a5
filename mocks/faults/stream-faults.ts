import { ConnectionCut } from './connection-cut';

/**
 * Faults of the stream of events, by its blocks. The first one says how the stream began and always comes
 * whole.
 */

type StreamFault = 'stream-cut' | 'events-twice' | 'events-reordered';

/** So long a block waits for the next one to overtake it, in milliseconds. */
const OVERTAKE = 150;

/** @param amount from 0 to 1: how far a stream that is cut comes */
export function addStreamFault(response: Response, kind: StreamFault, amount: number): Response {
  const { body, headers, status } = response;
  if (body === null) return response;
  const faulty = splitBlocks(body).pipeThrough(
    kind === 'stream-cut'
      ? cutAfter(1 + Math.floor(amount * 6))
      : kind === 'events-twice'
        ? sayTwice()
        : swapPairs(),
  );
  return new Response(faulty.pipeThrough(new TextEncoderStream()), { headers, status });
}

function splitBlocks(body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStream<string> {
  let rest = '';
  return body.pipeThrough(new TextDecoderStream()).pipeThrough(
    new TransformStream<string, string>({
      transform(text, controller) {
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop() ?? '';
        for (const block of blocks) controller.enqueue(`${block}\n\n`);
      },
    }),
  );
}

/** Ends in the middle of a block, as a connection that is cut does. */
function cutAfter(count: number): TransformStream<string, string> {
  let passed = 0;
  return new TransformStream({
    transform(block, controller) {
      if (passed < count) {
        controller.enqueue(block);
        passed += 1;
        return;
      }
      controller.enqueue(block.slice(0, Math.floor(block.length / 2)));
      controller.error(new ConnectionCut('Cut in the middle of the stream'));
    },
  });
}

function sayTwice(): TransformStream<string, string> {
  return new TransformStream({
    transform(block, controller) {
      controller.enqueue(block);
      controller.enqueue(block);
    },
  });
}

function swapPairs(): TransformStream<string, string> {
  let isFirst = true;
  let held: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new TransformStream({
    transform(block, controller) {
      if (isFirst) {
        isFirst = false;
        controller.enqueue(block);
        return;
      }
      clearTimeout(timer);
      if (held === null) {
        held = block;
        timer = setTimeout(() => {
          try {
            if (held !== null) controller.enqueue(held);
          } catch {
            // Nobody reads any more.
          }
          held = null;
        }, OVERTAKE);
        return;
      }
      controller.enqueue(block);
      controller.enqueue(held);
      held = null;
    },
    flush(controller) {
      clearTimeout(timer);
      if (held !== null) controller.enqueue(held);
    },
  });
}
